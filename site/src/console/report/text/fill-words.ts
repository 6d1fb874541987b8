/** Begins and ends an island whose direction is that of its own first letter; numbers go left to right. */
const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/**
 * A text with its `{names}` replaced. Each value is an island of its own direction, so that `+19` keeps
 * its sign in front inside Urdu and Arabic. A name without a value is left as it is.
 */
export function fillWords(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : `${firstStrongIsolate}${value}${popIsolate}`;
  });
}
