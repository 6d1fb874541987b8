/** Crockford's base 32: no I, L, O or U, so that a code read aloud or copied has one reading. */
export const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Characters of a join code (40 bits), a personal code (50 bits) and a resume code (60 bits): each
 * its own length, so that the page can tell them.
 */
export const joinCodeLength = 8;
export const personalCodeLength = 10;
export const resumeCodeLength = 12;

const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Arabic-Indic and Persian digits, which Urdu and Arabic keyboards type. */
const otherDigits = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

/**
 * A code as it was meant: capital letters, look-alikes read as digits, spaces, hyphens and
 * invisible direction marks dropped. Undefined when no code of that length can be meant.
 */
export function normaliseCode(typed: string, length: number): string | undefined {
  const characters = [...typed.normalize('NFKC').toUpperCase()]
    .filter((character) => !/[\s\p{Pd}\p{Cf}_.]/u.test(character))
    .map(westernDigit)
    .map((character) => lookAlikes[character] ?? character);
  const possible =
    characters.length === length && characters.every((each) => codeAlphabet.includes(each));
  return possible ? characters.join('') : undefined;
}

function westernDigit(character: string): string {
  for (const digits of otherDigits) {
    const value = digits.indexOf(character);
    if (value >= 0) return String(value);
  }
  return character;
}

/** As it is shown and printed: groups of four with a hyphen, `ABCD-2345`. */
export function displayCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
