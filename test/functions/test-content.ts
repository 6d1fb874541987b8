import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBank } from './exams/exam-content.ts';

const scale = { id: 's1', kind: 'scale', options: ['1', '2', '3', '4', '5'] };

/** Two keyed items and a scale item; in form A the right options are a and b, in form B c and d. */
export function testQuiz(form: 'A' | 'B') {
  const [first, second] = form === 'A' ? ['a', 'b'] : ['c', 'd'];
  const item = (id: string, right: string) => ({
    id,
    kind: 'choice',
    objective: 'asking',
    options: ['a', 'b', 'c', 'd'],
    right,
  });
  const prefix = form.toLowerCase();
  return { items: [item(`${prefix}1`, first ?? ''), item(`${prefix}2`, second ?? ''), scale] };
}

const explanations = (form: 'A' | 'B') => ({
  explanations: Object.fromEntries(
    testQuiz(form)
      .items.filter((item) => item.kind === 'choice')
      .map(({ id }) => [
        id,
        { a: `${id} a why`, b: `${id} b why`, c: `${id} c why`, d: `${id} d why` },
      ]),
  ),
});

const words = {
  name: 'Calm leader',
  summary: 'For those who lead calmly.',
  description: 'The holder leads calmly.',
  criteria: 'The holder has shown it.',
  allows: 'The holder may lead.',
};

/** A track that asks for a little of everything. */
export const testTrack = {
  id: 'calm-leader',
  version: 1,
  requirements: {
    modules: ['asking', 'steadiness'],
    trainingDays: 2,
    exam: {
      bank: 'calm-leader',
      draw: 5,
      passPercent: 75,
      // Longer than the hour after which contract tests send what they have prepared.
      minutes: 90,
      attempts: 3,
      windowDays: 90,
      coolDownHours: 24,
    },
    practice: {
      sessions: 2,
      rubric: 'calm',
      least: { listening: 'strong', closing: 'meets' },
      observers: ['calm-head'],
    },
    conduct: 1,
    safeguarding: true,
  },
  validMonths: 24,
  renewal: {
    modules: ['steadiness'],
    exam: false,
    practiceSessions: 1,
    conduct: true,
    safeguarding: true,
  },
  prerequisites: [] as string[],
  allows: { sensitiveModules: false },
  words: { en: words, ur: words, ar: words },
};

/** The track whose holders observe. */
export const testHigherTrack = {
  ...testTrack,
  id: 'calm-head',
  requirements: { ...testTrack.requirements, modules: ['asking'] },
  prerequisites: ['calm-leader'],
  allows: { sensitiveModules: true },
};

export const testRubric = {
  id: 'calm',
  version: 1,
  levels: ['harmful', 'not-yet', 'meets', 'strong'],
  criteria: [
    { id: 'listening', critical: true },
    { id: 'closing', critical: false },
  ],
};

/**
 * Compiled content of the module `asking` with two quiz versions, of one for staff, `steadiness`, and of
 * two tracks, in a folder of its own.
 */
export async function writeTestContent(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sanad-content-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'quizzes'));
  const put = (path: string, value: unknown) =>
    writeFile(join(folder, path), JSON.stringify(value));
  await put('modules.json', {
    asking: { lessons: ['first', 'second'], quizVersions: [1, 2] },
    other: { lessons: ['first'], quizVersions: [1] },
    delicate: { lessons: ['first'], quizVersions: [1], sensitive: true },
  });
  await put('staff-modules.json', { steadiness: { lessons: ['calm'], quizVersions: [1] } });
  await put('tracks.json', {
    [testTrack.id]: testTrack,
    [testHigherTrack.id]: testHigherTrack,
  });
  await put('rubrics.json', { calm: testRubric });
  for (const form of ['A', 'B'] as const) {
    await put(`quizzes/steadiness.${form}.1.json`, testQuiz(form));
    for (const version of [1, 2]) {
      await put(`quizzes/asking.${form}.${version}.json`, testQuiz(form));
      for (const language of ['en', 'ur', 'ar']) {
        await put(`quizzes/asking.${form}.${version}.${language}.json`, explanations(form));
      }
    }
  }
  await writeBank(folder);
  return folder;
}
