/** A sign of GIFT's own that stands in a text without a backslash before it. */
export type Mark = { at: number; sign: string };

const escapable = /\\([\\:#={}~n])/gu;
const reserved = /[\\:#={}~]/gu;

/**
 * Words as GIFT holds them on one line: `\` before each of its own signs, `\n` for a line break, as
 * Moodle's own export writes. Words that begin like a format or a weight get the format `[plain]`
 * before them, because neither `[` nor `%` can be escaped.
 */
export function escapeGift(words: string): string {
  const escaped = words.replace(reserved, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
  return /^[[%]/.test(words) ? `[plain]${escaped}` : escaped;
}

/** The words behind {@link escapeGift}'s signs; a backslash before any other sign is itself. */
export function unescapeGift(raw: string): string {
  return raw.replace(escapable, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

/** Where GIFT's own signs stand in `raw`, escaped ones left out. */
export function marksIn(raw: string): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: found, index } of raw.matchAll(/\\[\\:#={}~n]|[:#={}~]/gu)) {
    if (found.length === 1) marks.push({ at: index, sign: found });
  }
  return marks;
}
