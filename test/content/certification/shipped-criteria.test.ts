import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../../content/compile/content.ts';
import { loadContent } from '../../../content/compile/load-content.ts';
import { languages } from '../../../content/schema/language.ts';

// Arabic says two of a thing by the form of its name, without a number.
const arabicDays = /يومي تدريب/u;
const arabicSessions = /لقاءين|دورين/u;

let content: Content;
beforeAll(async () => {
  const loaded = await loadContent('content');
  if (loaded.kind !== 'content') throw new Error(JSON.stringify(loaded.mistakes));
  content = loaded.content;
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
