/** A text made from another one; `at[i]` is where the sign at `i` came from. */
export type MappedText = { text: string; at: readonly number[] };

/** A text as its own origin. */
export function mapText(text: string): MappedText {
  return { text, at: Array.from({ length: text.length }, (_, index) => index) };
}

/**
 * Replaces all matches of a global pattern. What comes into the place of a match came from the
 * match's first sign, so a mistake is reported where it was written.
 */
export function changeText(
  { text, at }: MappedText,
  pattern: RegExp,
  change: (found: string) => string,
): MappedText {
  let made = '';
  const from: number[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const put = change(found);
    made += text.slice(end, index) + put;
    for (let kept = end; kept < index; kept += 1) from.push(at[kept] ?? 0);
    for (let added = 0; added < put.length; added += 1) from.push(at[index] ?? 0);
    end = index + found.length;
  }
  return { text: made + text.slice(end), at: [...from, ...at.slice(end)] };
}
