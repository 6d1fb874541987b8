import { changeText, type MappedText } from './mapped-text.ts';

/** A sign with the marks and invisible signs behind it. */
const cluster = /[\s\S][\p{M}\p{Cf}\u0640]*/gu;
const apostrophes = /[`´'‘’‛′ʹʻʼʽʾʿˈ＇｀]/gu;
/** Madda and hamza make another letter of a letter; all other marks are ornament. */
const ornaments = /(?![\u0653-\u0655])\p{M}/gu;

/** One letter for those that differ by keyboard or by the hamza of the izafat. */
const letters: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ہ: 'ه',
  ۂ: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ۃ: 'ة',
  ۓ: 'ے',
  ٱ: 'ا',
};

/**
 * Brings spellings of one word together: no vowel signs, accents, tatweel or invisible signs, one
 * apostrophe, one letter for each pair of keyboards, compatibility forms resolved (NFKD). Case and
 * the hamza on alef stay, because they tell words apart: "Imam" from "imam", إمام from أمام.
 */
export function foldText(given: MappedText): MappedText {
  return changeText(given, cluster, foldCluster);
}

/** Texts are long, but written with few different signs. */
const folded = new Map<string, string>();

function foldCluster(written: string): string {
  const known = folded.get(written) ?? foldNew(written);
  folded.set(written, known);
  return known;
}

function foldNew(written: string): string {
  const composed = written
    .replace(/[\p{Cf}\u0640]/gu, '')
    .replace(apostrophes, "'")
    .normalize('NFKD')
    .replace(ornaments, '')
    .normalize('NFC')
    .replace(/\p{M}/gu, '');
  return [...composed].map((letter) => letters[letter] ?? letter).join('');
}
