import { describe, expect, it } from 'vitest';
import type { MistakeKind } from '../../../content/compile/mistake.ts';
import { editJson, mistakesAfter } from '../sample-content.ts';
import {
  addCertification,
  bankWords,
  conduct,
  inLanguage,
  putAt,
  rubric,
  track,
} from './sample-certification.ts';

const slips: readonly (readonly [string, MistakeKind, string])[] = [
  ['text to replace', 'unfinished', 'First [[Write this]] then go.'],
  ['other digits', 'digits', 'Wait ٣ minutes.'],
  ['a web address', 'web-address', 'See www.example.org there.'],
  ['a phone number', 'phone-number', 'Dial 0300-1234567 then.'],
  ['religious text', 'religious-text', 'As the Quran says, be patient.'],
  ['an avoided word', 'avoided-word', 'It is about niceness here.'],
];

const spots = [
  { file: inLanguage(track, 'en'), field: 'description' },
  { file: inLanguage(rubric, 'en'), field: 'criteria.voice.describes.meets' },
  { file: conduct('en'), field: 'points.1' },
  { file: bankWords('en'), field: 'items.q5.stem' },
  { file: bankWords('ur'), field: 'items.q5.options.b' },
  { file: bankWords('ar'), field: 'objectives.waiting' },
];

describe('loadContent(), on every text of certification', () => {
  it.each(slips)('tells an author of %s', async (_what, kind, text) => {
    // Each language avoids words of its own.
    const tried = kind === 'avoided-word' ? spots.slice(0, 4) : spots;
    const mistakes = await mistakesAfter((files) => {
      for (const { file, field } of tried) {
        editJson(files, file, (json) => putAt(json, field, text));
      }
    }, addCertification);
    const found = mistakes.filter((one) => one.kind === kind);
    expect(found.map(({ file, field }) => ({ file, field }))).toEqual(
      expect.arrayContaining(tried.map(({ file, field }) => ({ file: `content/${file}`, field }))),
    );
  });
});
