import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../content/compile/load-content.ts';
import { recordContent } from '../../../content/compile/record-content.ts';
import { changedSample, editJson, type SampleFiles } from '../sample-content.ts';
import { addCertification, conduct, inLanguage, rubric } from './sample-certification.ts';

/** Mistakes of certification's sample when something changes after it was published. */
const mistakesAfter = (change: (files: SampleFiles) => void) =>
  changedSample(change, addCertification);

const said = ({ kind, file, sentence }: { kind: string; file: string; sentence: string }) => [
  kind,
  file,
  sentence,
];

describe('the code of conduct that people have agreed to', () => {
  it('may not say something else in any language', async () => {
    const { mistakes } = await mistakesAfter((files) =>
      editJson(files, conduct('ar'), (words) => (words.points[0] = 'نص آخر.')),
    );
    expect(mistakes.map(said)).toEqual([
      [
        'version',
        `content/${conduct('ar')}`,
        expect.stringContaining('content/conduct/2.<language>.json'),
      ],
    ]);
  });

  it('may not say more', async () => {
    const { mistakes } = await mistakesAfter((files) => {
      for (const language of ['en', 'ur', 'ar'] as const) {
        editJson(files, conduct(language), (words) => words.points.push(words.points[0]));
      }
    });
    expect(mistakes.some(({ sentence }) => sentence.includes('the number of its points'))).toBe(
      true,
    );
  });

  it('takes a corrected spelling, and a better title as it is', async () => {
    const typo = await mistakesAfter((files) =>
      editJson(files, conduct('en'), (words) => (words.points[0] = 'I come as agreed.')),
    );
    expect(typo.mistakes[0]?.sentence).toContain('--record-typo code-of-conduct.1.en');
    expect(await recordContent(typo.root, 'code-of-conduct.1.en')).toMatchObject({
      kind: 'recorded',
    });
    expect(await loadContent(typo.root)).toMatchObject({ kind: 'content' });
    const title = await mistakesAfter((files) =>
      editJson(files, conduct('en'), (words) => (words.title = 'What we promise')),
    );
    expect(title.mistakes).toEqual([]);
  });
});

describe('a rubric by which people were scored', () => {
  it('may not describe a level otherwise under the same version', async () => {
    const path = inLanguage(rubric, 'en');
    const change = (files: SampleFiles) =>
      editJson(files, path, (words) => {
        const [first = ''] = Object.keys(words.criteria);
        words.criteria[first].describes.harmful = 'Laughs at people.';
      });
    const { mistakes } = await mistakesAfter(change);
    expect(mistakes.map(said)).toEqual([
      ['version', `content/${path}`, expect.stringContaining('set version to 2')],
    ]);
  });

  it('may not turn what is critical into what is not', async () => {
    const { mistakes } = await mistakesAfter((files) =>
      editJson(files, rubric, ({ criteria }) => (criteria[0].critical = false)),
    );
    expect(mistakes.map(said)).toEqual([
      [
        'version',
        `content/${rubric}`,
        expect.stringContaining('levels or criteria of rubric-calm.1'),
      ],
    ]);
  });

  it('is recorded anew as another version', async () => {
    const { mistakes, root } = await mistakesAfter((files) =>
      editJson(files, rubric, (json) => (json.version = 2)),
    );
    expect(mistakes.map(({ kind }) => kind)).toEqual(['version']);
    expect(await recordContent(root)).toEqual({ kind: 'recorded', ids: ['rubric-calm.2'] });
    expect(await loadContent(root)).toMatchObject({ kind: 'content' });
  });
});
