import { beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '../../../content/compile/content.ts';
import { languages } from '../../../content/schema/language.ts';
import { facts as factsSchema } from '../../../site/src/certification/facts.ts';
import { factsIn } from '../../../site/src/certification/facts-in.ts';
import { shippedContent } from '../../content/shipped-content.ts';

let content: Content;
beforeAll(async () => {
  ({ content } = await shippedContent());
});

describe.each(languages)('what the page knows of the shipped tracks (%s)', (language) => {
  test('is whole: nothing that a screen names is missing', () => {
    const facts = factsIn(content, language);
    expect(factsSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
    expect(facts.tracks).toHaveLength(3);
    const modules = facts.modules.map(({ id }) => id);
    const tracks = facts.tracks.map(({ id }) => id);
    for (const track of facts.tracks) {
      const rubric = facts.rubrics.find(({ id }) => id === track.rubric);
      const criteria = rubric?.criteria.map(({ id }) => id);
      expect(modules).toEqual(expect.arrayContaining(track.modules));
      expect(tracks).toEqual(expect.arrayContaining([...track.observers, ...track.prerequisites]));
      expect(criteria).toEqual(expect.arrayContaining(Object.keys(track.least)));
      expect(facts.conduct.map(({ version }) => version)).toContain(track.conduct);
      expect(Object.keys(track.objectives).length).toBeGreaterThan(0);
    }
    for (const { levels, criteria } of facts.rubrics) {
      expect(levels[0]?.id).toBe('harmful');
      for (const { describes } of criteria) {
        expect(Object.keys(describes).sort()).toEqual(levels.map(({ id }) => id).sort());
      }
    }
  });

  test('holds no key: neither of exams nor of quizzes', () => {
    const text = JSON.stringify(factsIn(content, language));
    expect(text).not.toMatch(/"right":/);
    expect(text).not.toMatch(/"stem":/);
  });
});
