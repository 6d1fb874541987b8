import { describe, expect, it } from 'vitest';
import { editJson, mistakesAfter } from '../sample-content.ts';
import { itTells, type Situation } from '../situation.ts';
import {
  addCertification,
  certified,
  conduct,
  higherTrack,
  inLanguage,
  putAt,
  rubric,
  track,
} from './sample-certification.ts';

const names = [
  ['requirements.modules', ['kindness', 'gone']],
  ['renewal.modules', ['gone']],
  ['requirements.exam.bank', 'gone'],
  ['requirements.practice.rubric', 'gone'],
  ['requirements.conduct', 2],
  ['requirements.practice.observers', ['calm-head', 'gone']],
  ['prerequisites', ['gone']],
] as const;

const gone = names.map(
  ([field, value]): Situation => ({
    title: `a name in ${field} of what is not there`,
    change: (files) => editJson(files, track, (json) => putAt(json, field, value)),
    kind: 'unknown-name',
    file: track,
    field,
  }),
);

const others: Situation[] = [
  {
    title: 'a prerequisite that comes back by way of another track',
    change: (files) => editJson(files, track, (json) => (json.prerequisites = ['calm-head'])),
    kind: 'prerequisite-cycle',
    file: higherTrack,
    field: 'prerequisites',
  },
  {
    title: 'a track that is its own prerequisite',
    change: (files) => editJson(files, track, (json) => (json.prerequisites = ['calm-leader'])),
    kind: 'prerequisite-cycle',
    file: track,
    field: 'prerequisites',
  },
  {
    title: 'a module asked for twice',
    change: (files) => editJson(files, track, (json) => json.requirements.modules.push('kindness')),
    kind: 'invalid',
    file: track,
    field: 'requirements.modules',
  },
  {
    title: 'a level that the rubric does not have',
    change: (files) =>
      editJson(files, track, (json) => (json.requirements.practice.least.voice = 'great')),
    kind: 'levels',
    file: track,
    field: 'requirements.practice.least.voice',
  },
  {
    title: 'harm that would be enough',
    change: (files) =>
      editJson(files, track, (json) => (json.requirements.practice.least.pauses = 'harmful')),
    kind: 'levels',
    file: track,
    field: 'requirements.practice.least.pauses',
  },
  {
    title: 'a level for a criterion that the rubric does not have',
    change: (files) =>
      editJson(files, track, (json) => (json.requirements.practice.least.dance = 'meets')),
    kind: 'levels',
    file: track,
    field: 'requirements.practice.least.dance',
  },
  {
    title: 'a critical criterion without a level',
    change: (files) =>
      editJson(files, track, (json) => (json.requirements.practice.least = { pauses: 'meets' })),
    kind: 'levels',
    file: track,
    field: 'requirements.practice.least.voice',
  },
  {
    title: 'a track without words in a language',
    change: (files) => files.delete(inLanguage(track, 'ur')),
    kind: 'missing-translation',
    file: inLanguage(track, 'ur'),
    field: 'whole file',
  },
  {
    title: 'a track in a file of another name',
    change: (files) => editJson(files, track, (json) => (json.id = 'calm-boss')),
    kind: 'invalid',
    file: track,
    field: 'id',
  },
  {
    title: 'words of a track that is not there',
    change: (files) => files.set('tracks/gone.en.json', files.get(inLanguage(track, 'en')) ?? ''),
    kind: 'unexpected-file',
    file: 'tracks/gone.en.json',
    field: 'whole file',
  },
  {
    title: 'a field that no track has',
    change: (files) => editJson(files, track, (json) => (json.requirements.fee = 10)),
    kind: 'invalid',
    file: track,
    field: 'requirements',
  },
];

const rubrics: Situation[] = [
  {
    title: 'a rubric whose first level is not the harmful one',
    change: (files) => editJson(files, rubric, (json) => json.levels.reverse()),
    kind: 'invalid',
    file: rubric,
    field: 'levels',
  },
  {
    title: 'a criterion listed twice',
    change: (files) => editJson(files, rubric, (json) => json.criteria.push(json.criteria[0])),
    kind: 'invalid',
    file: rubric,
    field: 'criteria',
  },
  {
    title: 'a level without its description in a language',
    change: (files) =>
      editJson(
        files,
        inLanguage(rubric, 'ar'),
        (json) => delete json.criteria.voice.describes.meets,
      ),
    kind: 'missing-translation',
    file: inLanguage(rubric, 'ar'),
    field: 'criteria.voice.describes.meets',
  },
  {
    title: 'words for a criterion that is not there',
    change: (files) =>
      editJson(files, inLanguage(rubric, 'ar'), (json) => {
        json.criteria.dance = json.criteria.voice;
      }),
    kind: 'quiz-words',
    file: inLanguage(rubric, 'ar'),
    field: 'criteria.dance',
  },
  {
    title: 'a code of conduct that promises less in a language',
    change: (files) => {
      editJson(files, conduct('en'), (json) => json.points.push('I keep my word.'));
      editJson(files, conduct('ar'), (json) => json.points.push('I keep my word.'));
    },
    kind: 'alike',
    file: conduct('ur'),
    field: 'points',
  },
  {
    title: 'a code of conduct that is missing in a language',
    change: (files) => files.delete(conduct('ar')),
    kind: 'missing-translation',
    file: conduct('ar'),
    field: 'whole file',
  },
];

describe('loadContent(), on tracks, rubrics and conduct', () => {
  it('finds nothing to say about the sample', async () => {
    expect(await mistakesAfter(() => {}, addCertification)).toEqual([]);
  });

  itTells(certified([...gone, ...others, ...rubrics]));

  it('lets a track name observers of its own', async () => {
    const mistakes = await mistakesAfter((files) => {
      editJson(files, track, (json) => (json.requirements.practice.observers = ['calm-leader']));
    }, addCertification);
    expect(mistakes).toEqual([]);
  });
});
