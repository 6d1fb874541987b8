import type { Language } from '../schema/language.ts';
import { foldText } from './folded-text.ts';
import { changeText, type MappedText } from './mapped-text.ts';
import { arabicMarkers } from './religious-words/arabic.ts';
import { chapterAndVerse } from './religious-words/chapter-and-verse.ts';
import { latinMarkers } from './religious-words/latin.ts';
import type { MarkerKind, MarkerPattern } from './religious-words/marker-pattern.ts';
import { urduMarkers } from './religious-words/urdu.ts';
import { renderedText } from './rendered-text.ts';

/*
 * Words and signs by which religious text gives itself away. Chosen so that ordinary words pass:
 * God's name in a greeting is no marker, nor is an imam without a name.
 */

/** A marker as written, and where it starts in the text. */
export type Marker = { index: number; marker: string; kind: MarkerKind };

/** Honorifics written as one sign, the brackets of verses, and the signs above names. */
const signs: MarkerPattern = {
  kind: 'passage',
  pattern:
    /[\uFDF0-\uFDFB\uFDFD\uFD3E\uFD3F\uFD40-\uFD4F\uFDCF\uFDFE\uFDFF\u0610-\u0614\u06D6-\u06DE]/gu,
};

const everywhere = [...latinMarkers, ...chapterAndVerse, ...arabicMarkers];

// Urdu's حضرت (a title) and سنت are Arabic verbs, so its markers are not for Arabic.
const patterns: Readonly<Record<Language, readonly MarkerPattern[]>> = {
  en: [...everywhere, ...urduMarkers],
  ur: [...everywhere, ...urduMarkers],
  ar: everywhere,
};

/** The first marker in a text, or undefined. Passages in `reviewed` are passed over. */
export function findReligiousMarker(
  text: string,
  language: Language,
  reviewed: readonly string[] = [],
): Marker | undefined {
  const rendered = renderedText(text);
  const passages = reviewed.map((passage) => foldText(renderedText(passage)).text);
  const readings = readingsOf(rendered).map((reading) => without(foldText(reading), passages));
  const hits = [
    ...markersIn(without(rendered, reviewed), [signs]),
    ...readings.flatMap((reading) => markersIn(reading, patterns[language])),
  ];
  const [first] = hits.sort((one, other) => one.start - other.start || other.end - one.end);
  if (first === undefined) return undefined;
  const { start, end, kind } = first;
  return { index: start, marker: text.slice(start, end), kind };
}

/** Whether a text holds a passage, however both are spelled. */
export function holdsPassage(text: string, passage: string): boolean {
  const [within = '', sought = ''] = [text, passage].map(
    (given) => foldText(renderedText(given)).text,
  );
  return wholePassage(sought).test(within);
}

/** A sign without width may stand inside a word or between two: both are tried. */
function readingsOf(rendered: MappedText): MappedText[] {
  const spaced = changeText(rendered, /[\u200B\u200C]/gu, () => ' ');
  return spaced.text === rendered.text ? [rendered] : [rendered, spaced];
}

/** Blanks whole passages, the longest first; no phrase is read across a blank. */
function without(given: MappedText, passages: readonly string[]): MappedText {
  const longestFirst = passages.toSorted((one, other) => other.length - one.length);
  return longestFirst.reduce(
    (rest, passage) => changeText(rest, wholePassage(passage), (found) => '|'.repeat(found.length)),
    given,
  );
}

function wholePassage(passage: string): RegExp {
  const literal = passage
    .replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`)
    .replace(/\s+/gu, String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\d])${literal}(?![\p{L}\d])`, 'gu');
}

type Hit = { start: number; end: number; kind: MarkerKind };

function markersIn({ text, at }: MappedText, sought: readonly MarkerPattern[]): Hit[] {
  return sought.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: at[match.index] ?? 0,
      end: (at[match.index + match[0].length - 1] ?? 0) + 1,
      kind,
    })),
  );
}
