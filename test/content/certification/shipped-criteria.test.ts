import { beforeAll, describe, expect, it } from 'vitest';
import type { Bank, Content } from '../../../content/compile/content.ts';
import { languages } from '../../../content/schema/language.ts';
import { shippedContent } from '../shipped-content.ts';

// Arabic says two of a thing by the form of its name, without a number.
const arabicDays = /يومي تدريب/u;
const arabicSessions = /لقاءين|دورين/u;

let content: Content;
let banks: readonly Bank[];
beforeAll(async () => {
  ({ content, banks } = await shippedContent());
});

it('every bank that is shipped holds 30 items or more', () => {
  expect(banks.map(({ id }) => id).sort()).toEqual(content.tracks.map(({ id }) => id).sort());
  for (const { id, items } of banks) expect(items.length, id).toBeGreaterThanOrEqual(30);
});

/** Runs of digits in a text, in their order. */
const numbersIn = (text: string) => (text.match(/\d+/gu) ?? []).map(Number);

describe.each(['workshop-facilitator', 'lead-facilitator', 'victim-support-officer'])(
  'the criteria of %s, which every credential repeats',
  (id) => {
    const trackNamed = () => {
      const track = content.tracks.find((each) => each.id === id);
      if (!track) throw new Error(`There is no track ${id}.`);
      return track;
    };

    it.each(languages)('say the numbers that the track asks for, in %s', (language) => {
      const { requirements, words } = trackNamed();
      const { trainingDays, exam, practice, modules } = requirements;
      const text = words[language].criteria;
      const titles = [...content.modules, ...content.staffModules]
        .filter((each) => modules.includes(each.id))
        .flatMap((each) => numbersIn(each.words[language].title));
      const spelt = (count: number, dual: RegExp) =>
        language === 'ar' && count === 2 && dual.test(text) ? [] : [count];
      expect(numbersIn(text)).toEqual([
        ...titles,
        ...spelt(trainingDays, arabicDays),
        exam.draw,
        exam.passPercent,
        ...spelt(practice.sessions, arabicSessions),
      ]);
    });

    it.each(languages)('name the levels that are enough, and no other, in %s', (language) => {
      const { requirements, words } = trackNamed();
      const { rubric, least } = requirements.practice;
      const levels = content.rubrics.find((each) => each.id === rubric)?.words[language].levels;
      const quoted = Object.entries(levels ?? {}).flatMap(([level, name]) =>
        new RegExp(`[“”«]${name}[“”»]`, 'iu').test(words[language].criteria) ? [level] : [],
      );
      expect(quoted.toSorted()).toEqual([...new Set(Object.values(least))].toSorted());
    });
  },
);
