import { describe, expect, it } from 'vitest';
import { findReligiousMarker } from '../../../content/compile/religious-markers.ts';
import { languages } from '../../../content/schema/language.ts';
import type { Figure, Learning } from '../../../functions/insights/report.ts';
import { effectSize } from '../../../site/src/console/report/text/effect-size.ts';
import { fillWords } from '../../../site/src/console/report/text/fill-words.ts';
import { groupName } from '../../../site/src/console/report/text/group-name.ts';
import { hiddenReasons } from '../../../site/src/console/report/text/hidden-reasons.ts';
import { learningText } from '../../../site/src/console/report/text/learning-text.ts';
import { numberText } from '../../../site/src/console/report/text/number-text.ts';
import { quarterName } from '../../../site/src/console/report/text/quarter-name.ts';
import { sumOfQuarters } from '../../../site/src/console/report/text/sum-of-quarters.ts';
import { sampleReport } from './sample-report.ts';
import { textsIn } from './texts-in.ts';

const english = textsIn('en');
const { learning: texts } = english.report;
const value = (number: number): Figure => ({ value: number });
const overall = sampleReport.modules[0]!.overall;

/** Without the marks that keep numbers left to right. */
function read(learning: Learning, joined: Figure = value(34)): string {
  return learningText(english, learning, joined)
    .join('\n')
    .replace(/[\u2068\u2069]/g, '');
}

describe('learningText()', () => {
  it('says the change, whom it rests on, and how sure it is', () => {
    const text = read(overall);
    expect(text).toContain('rose from 52% to 71%: +19 percentage points');
    expect(text).toContain('Of the 34 people who joined, 26 did both quizzes.');
    expect(text).toContain('between +11 and +27 points');
    expect(text).toContain(texts.intervalWithoutZero);
    expect(text).toContain(texts.sizes.large);
    expect(text).toContain(texts.smallGroup);
  });

  it('says so when chance alone could explain the change', () => {
    const learning = { ...overall, gainLow: value(-2), gainHigh: value(9), gain: value(4) };
    expect(read(learning)).toContain(texts.intervalWithZero);
  });

  it('calls a loss a loss and standing still that', () => {
    expect(read({ ...overall, after: value(48), gain: value(-4) })).toContain(
      'fell from 52% to 48%',
    );
    expect(read({ ...overall, after: value(52), gain: value(0) })).toContain('stayed');
  });

  it('speaks of no first sign from 30 pairs on', () => {
    expect(read({ ...overall, pairs: value(30) }, value(31))).not.toContain(texts.smallGroup);
  });

  it('reads a least number of pairs as one', () => {
    expect(read({ ...overall, pairs: { atLeast: 26 } })).toContain('at least 26 did both');
  });

  it('gives the reason and no number where learning is hidden', () => {
    const hidden: Figure = { hidden: 'few-pairs' };
    const nothing = { pairs: hidden, before: hidden, after: hidden, gain: hidden };
    const text = read({ ...overall, ...nothing });
    expect(text).toContain(english.figures.hidden['few-pairs'].word);
    expect(text).not.toMatch(/\d/);
  });
});

describe('numberText()', () => {
  it('writes each kind as people read it', () => {
    expect(numberText(1240, 'people')).toBe('1,240');
    expect(numberText(52, 'percent')).toBe('52%');
    expect(numberText(19, 'points')).toBe('+19');
    expect(numberText(-3, 'points')).toBe('\u22123');
    expect(numberText(0, 'points')).toBe('0');
    expect(numberText(-0.04, 'shift')).toBe('0.0');
    expect(numberText(0.6, 'effect')).toBe('0.6');
    expect(numberText(-0.1, 'correlation')).toBe('\u22120.1');
    expect(numberText(3, 'steps')).toBe('3.0');
  });
});

describe('the words of reports', () => {
  it.each([
    [0.1, 'none'],
    [-0.2, 'small'],
    [0.5, 'medium'],
    [0.8, 'large'],
  ] as const)('call an effect of %s %s', (effect, size) => {
    expect(effectSize(effect)).toBe(size);
  });

  it('keep the sign in front of a number inside Urdu', () => {
    expect(fillWords('فرق {gain} ہے', { gain: '+19' })).toBe('فرق \u2068+19\u2069 ہے');
  });

  it('name groups that are counted together', () => {
    expect(groupName(english, 'ageBand', ['25-34', '35-49', '50-and-over'])).toBe(
      '25 to 34, 35 to 49 or 50 and over',
    );
    expect(groupName(english, 'gender', ['not-said'])).toBe(english.people.notSaid);
  });

  it('name quarters', () => {
    expect(quarterName(english, '2026-Q4').replace(/[\u2068\u2069]/g, '')).toBe(
      'October to December 2026',
    );
  });

  it('explain each reason once, in one order', () => {
    expect(
      hiddenReasons([
        { hidden: 'few-pairs' },
        value(3),
        { hidden: 'few' },
        { hidden: 'few' },
        null,
      ]),
    ).toEqual(['few', 'few-pairs']);
  });

  it.each(languages)('point to no religious text (%s)', (language) => {
    const all = stringsIn(textsIn(language));
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter((text) => findReligiousMarker(text, language))).toEqual([]);
  });

  it.each(languages)('fill the same names in every language (%s)', (language) => {
    const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(stringsIn(textsIn(language)).map(names)).toEqual(stringsIn(english).map(names));
  });
});

describe('sumOfQuarters()', () => {
  const quarter = {
    quarter: '2026-Q4',
    workshops: 3,
    joined: { workshops: 2, people: 40 },
    both: { workshops: 2, people: 30 },
    gain: { workshops: 1, pairs: 10, points: 20 },
    heads: { all: 50, women: 30, men: 20 },
  };

  it('weighs changes by their pairs and leaves out quarters without one', () => {
    const larger = { ...quarter, gain: { workshops: 2, pairs: 30, points: 10 } };
    const sum = sumOfQuarters([quarter, larger, { ...quarter, gain: null }]);
    expect(sum.gain).toEqual({ workshops: 3, pairs: 40, points: 13 });
    expect(sum.joined).toEqual({ workshops: 6, people: 120 });
  });

  it('has no change where no quarter has one', () => {
    expect(sumOfQuarters([{ ...quarter, gain: null }]).gain).toBeNull();
  });
});

function stringsIn(given: unknown): string[] {
  if (typeof given === 'string') return [given];
  return typeof given === 'object' && given !== null ? Object.values(given).flatMap(stringsIn) : [];
}
