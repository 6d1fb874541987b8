/** Inclusive ranges of code points, as in a style sheet's `unicode-range`. */
function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}

const joiners = '\u200c\u200d\u200e\u200f';
const punctuation = ' .:!()[]{}/-\u2013\u2014\u2018\u2019\u201c\u201d«»…';
const arabicPunctuation = '،؛؟٪٫٬٭۔';
const vowelMarks = `${range(0x064b, 0x0658)}${range(0x0610, 0x0615)}\u0670`;
const arabicDigits = range(0x0660, 0x0669);
const urduDigits = range(0x06f0, 0x06f9);
const arabicLetters = `${range(0x0621, 0x063a)}${range(0x0640, 0x064a)}ٱ`;
const urduLetters = 'ٹپچڈڑژکگںھہۂۃۀیےۓ';

const shared = joiners + punctuation + arabicPunctuation + vowelMarks;

/**
 * What a reader of Urdu may meet, names that participants type for themselves included. Sindhi and
 * Pashto letters are left to the device: one Nastaliq glyph set for each would double the file.
 */
export const urdu = shared + arabicLetters + urduLetters + urduDigits;

/** All letters of Arabic, and those of Urdu names that an Arabic text may mention. */
export const arabic = shared + arabicLetters + urduLetters + arabicDigits;
