const most = 75;
const encoder = new TextEncoder();

/**
 * A content line of iCalendar, folded so that no line is longer than 75 octets and no character is
 * cut (RFC 5545, section 3.1), with the line end that it asks for.
 */
export function contentLine(name: string, value: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const length = encoder.encode(character).length;
    if (octets + length > most) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += length;
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** A value of type TEXT: backslash, semicolon, comma and line break are escaped (section 3.3.11). */
export function textValue(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\n|\r/g, '\\n');
}

/** A moment of UTC as `20261121T040000Z` (section 3.3.5); epoch seconds. */
export function dateTimeValue(moment: number): string {
  return new Date(moment * 1000).toISOString().replace(/[-:]|\.\d+/g, '');
}
