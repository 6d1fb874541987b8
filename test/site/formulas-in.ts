const separators = [',', ';', '\t', '|'];

/**
 * What a spreadsheet could run in a CSV file that it cuts at one of the usual separators, whatever the
 * quotes say; plain numbers can't be, nor what goes on with another cell's quotes after one.
 */
export function formulasIn(text: string): string[] {
  const cells = separators.flatMap((separator) =>
    text.split(/[\r\n]/).flatMap((line) => line.split(separator)),
  );
  return cells
    .map((cell) => cell.replace(/^[\s"\p{Cc}\p{Cf}]+|[\s"]+$/gu, ''))
    .filter((cell) => /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell))
    .filter((cell) => Number.isNaN(Number(numberIn(cell))));
}

function numberIn(cell: string): string {
  return cell.replace(/".*$/, '').replace(',', '.');
}
