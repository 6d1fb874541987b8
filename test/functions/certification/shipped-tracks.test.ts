import { beforeAll, expect, test } from 'vitest';
import { emittedFiles } from '../../../content/compile/emitted-files.ts';
import { scorePractice } from '../../../functions/certification/rules/score-practice.ts';
import { rubricFacts, trackFacts } from '../../../functions/platform/track-facts.ts';
import { shippedContent } from '../../content/shipped-content.ts';

let files: ReadonlyMap<string, unknown>;
beforeAll(async () => {
  files = emittedFiles((await shippedContent()).content);
});

const valuesOf = (path: string) => Object.values(Object(files.get(path)));

test('functions read the tracks and rubrics that are shipped', () => {
  const rubrics = valuesOf('functions/rubrics.json').map((each) => rubricFacts.parse(each));
  const tracks = valuesOf('functions/tracks.json').map((each) => trackFacts.parse(each));
  expect(tracks.map(({ id }) => id).toSorted()).toEqual([
    'lead-facilitator',
    'victim-support-officer',
    'workshop-facilitator',
  ]);
  for (const { requirements } of tracks) {
    const { practice } = requirements;
    const rubric = rubrics.find(({ id }) => id === practice.rubric);
    if (!rubric) throw new Error(`There is no rubric ${practice.rubric}.`);
    const criteria = rubric.criteria.map(({ id }) => id);
    const { levels } = rubric;
    // Exactly the least is enough, and all at the first level is harm.
    expect(scorePractice({ levels, criteria }, practice.least, practice.least)).toBe('passed');
    const worst = Object.fromEntries(criteria.map((id) => [id, levels[0]]));
    expect(scorePractice({ levels, criteria }, practice.least, worst)).toBe('harmful');
  }
});

test('every module that a track asks for can be studied', () => {
  const known = ['functions/modules.json', 'functions/staff-modules.json'].flatMap((path) =>
    Object.keys(Object(files.get(path))),
  );
  const wanted = valuesOf('functions/tracks.json').flatMap((each) => {
    const { requirements, renewal } = trackFacts.parse(each);
    return [...requirements.modules, ...renewal.modules];
  });
  expect(known).toEqual(expect.arrayContaining(wanted));
});
