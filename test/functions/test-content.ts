import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

/** Compiled content of one module, `asking`, with two quiz versions, in a folder of its own. */
export async function writeTestContent(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sanad-content-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'quizzes'));
  const put = (path: string, value: unknown) =>
    writeFile(join(folder, path), JSON.stringify(value));
  await put('modules.json', {
    asking: { lessons: ['first', 'second'], quizVersions: [1, 2] },
    other: { lessons: ['first'], quizVersions: [1] },
  });
  for (const form of ['A', 'B'] as const) {
    for (const version of [1, 2]) {
      await put(`quizzes/asking.${form}.${version}.json`, testQuiz(form));
      for (const language of ['en', 'ur', 'ar']) {
        await put(`quizzes/asking.${form}.${version}.${language}.json`, explanations(form));
      }
    }
  }
  return folder;
}
