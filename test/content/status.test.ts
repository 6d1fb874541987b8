import { describe, expect, it } from 'vitest';
import { readContent } from '../../content/compile/read-content.ts';
import { statusOf } from '../../content/editing/status-report.ts';
import { statusTable } from '../../content/editing/status-table.ts';
import {
  editJson,
  editText,
  lessonPath,
  moduleFolder,
  type SampleFiles,
  sampleContent,
} from './sample-content.ts';
import { itTells } from './situation.ts';

function statusAfter(change: (files: SampleFiles) => void) {
  const files = sampleContent();
  change(files);
  const named = new Map([...files].map(([path, text]) => [`content/${path}`, text]));
  return statusOf(readContent(named).draft);
}

const moduleJson = `${moduleFolder}/module.json`;

describe('statusOf()', () => {
  it('counts the words of each part in each language', () => {
    const [module] = statusAfter(() => {});
    expect(module).toMatchObject({ id: 'kindness', facts: 1 });
    const [english] = module?.languages ?? [];
    expect(english).toMatchObject({
      language: 'en',
      review: 'draft',
      facts: 1,
      behind: false,
      parts: { lessons: { files: 2, missing: 0, toReplace: 0 }, guide: { words: 9 * 87 } },
    });
    const { lessons, quiz, guide, guardians, words } = english!.parts;
    expect(english?.words).toBe(
      [lessons, quiz, guide, guardians, words].reduce((sum, part) => sum + part.words, 0),
    );
  });

  it('says which language is behind the facts', () => {
    const [module] = statusAfter((files) => {
      editJson(files, moduleJson, (file) => (file.facts = 2));
      editJson(files, `${moduleFolder}/module.en.json`, (words) => (words.facts = 2));
    });
    expect(module?.languages.map(({ language, behind }) => [language, behind])).toEqual([
      ['en', false],
      ['ur', true],
      ['ar', true],
    ]);
  });

  it('says what is missing or still to write', () => {
    const [module] = statusAfter((files) => {
      files.delete(lessonPath('asking-first', 'ur'));
      files.delete(`${moduleFolder}/module.ar.json`);
      files.delete(`${moduleFolder}/quiz/1/quiz.ar.json`);
      editText(files, `${moduleFolder}/guide.ur.md`, ['# ', '# [[Title]] [[again]] ']);
    });
    const [, urdu, arabic] = module?.languages ?? [];
    expect(urdu?.parts).toMatchObject({ lessons: { missing: 1 }, guide: { toReplace: 2 } });
    expect(arabic).toMatchObject({
      facts: null,
      behind: true,
      parts: { words: { missing: 1 }, quiz: { missing: 1 } },
    });
  });
});

describe('statusTable()', () => {
  it('is readable in a terminal, one line for each module and language', () => {
    const lines = statusTable(
      statusAfter((files) => {
        editJson(files, moduleJson, (file) => {
          file.facts = 3;
          file.review.ar = {
            state: 'reviewed',
            reviewers: [{ name: 'Somebody', role: 'lawyer' }],
            date: '2026-11-01',
          };
        });
        files.delete(lessonPath('asking-first', 'ur'));
        files.delete(`${moduleFolder}/guardians.ur.md`);
        editText(files, `${moduleFolder}/guide.en.md`, ['# ', '# [[Title]] ']);
      }),
    );
    expect(lines.map((line) => line.split(/ {2,}/u))).toEqual([
      [
        'module',
        'language',
        'lessons',
        'quiz',
        'guide',
        'guardians',
        'words',
        'all',
        'review',
        'facts',
      ],
      [
        'kindness',
        'en',
        expect.any(String),
        expect.any(String),
        '1 to write',
        expect.any(String),
        expect.any(String),
        expect.any(String),
        'draft',
        '1, behind 3',
      ],
      [
        'kindness',
        'ur',
        '1 of 2',
        expect.any(String),
        expect.any(String),
        'missing',
        expect.any(String),
        expect.any(String),
        'draft',
        '1, behind 3',
      ],
      [
        'kindness',
        'ar',
        expect.any(String),
        expect.any(String),
        expect.any(String),
        expect.any(String),
        expect.any(String),
        expect.any(String),
        'reviewed',
        '1, behind 3',
      ],
    ]);
  });
});

describe('loadContent() tells an author of', () => {
  itTells([
    {
      title: 'a language ahead of the facts',
      change: (files) =>
        editJson(files, `${moduleFolder}/module.ur.json`, (words) => (words.facts = 2)),
      kind: 'facts',
      file: `${moduleFolder}/module.ur.json`,
      field: 'facts',
    },
  ]);
});
