/**
 * The records of a CSV text (RFC 4180) by one separator; undefined where a quotation mark is never
 * closed or stands inside a field. By hand: the page that checks has to stay light.
 */
export function csvRecords(text: string, separator: string): string[][] | undefined {
  const field = new RegExp(`"([^"]*(?:""[^"]*)*)"|([^"\\r\\n${separator}]*)`, 'y');
  let record: string[] = [];
  const records = [record];
  for (let at = 0; ; ) {
    field.lastIndex = at;
    const [whole = '', quoted, plain = ''] = field.exec(text) ?? [];
    record.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    at += whole.length;
    if (at >= text.length) return records;
    const end = /^(?:\r\n|\r|\n)/.exec(text.slice(at, at + 2))?.[0];
    if (end === undefined && text[at] !== separator) return undefined;
    at += end?.length ?? 1;
    if (end === undefined) continue;
    record = [];
    records.push(record);
  }
}
