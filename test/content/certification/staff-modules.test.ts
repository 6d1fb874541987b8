import { describe, expect, it } from 'vitest';
import { emittedFiles } from '../../../content/compile/emitted-files.ts';
import { editJson, mistakesAfter, moduleFolder } from '../sample-content.ts';
import { itTells } from '../situation.ts';
import { bankWords, loadCertified, staffFolder, track } from './sample-certification.ts';

describe('loadContent(), on modules for staff', () => {
  it('keeps them out of the list that workshops and pages are made of', async () => {
    const { content } = await loadCertified();
    expect(content.modules.map(({ id }) => id)).toEqual(['kindness']);
    expect(content.staffModules.map(({ id }) => id)).toEqual(['steadiness']);
    expect(content.staffModules[0]?.audience).toEqual(['staff']);
  });

  it('lets a track ask for them', async () => {
    const { content } = await loadCertified((files) =>
      editJson(files, track, (json) => json.requirements.modules.push('steadiness')),
    );
    expect(content.tracks.map(({ id }) => id)).toEqual(['calm-head', 'calm-leader']);
    expect(content.tracks[1]?.requirements.modules).toEqual(['kindness', 'steadiness']);
  });

  it('finds an exam item that is nearly one of their quiz', async () => {
    const copied = loadCertified((files) => {
      const quiz = `${staffFolder}/quiz/1/quiz.ur.json`;
      editJson(files, quiz, (json) => (json.items.a1.stem = 'ایک نیا سوال جو کہیں اور نہیں ملتا؟'));
      editJson(files, bankWords('ur'), (json) => {
        const { stem, options } = JSON.parse(files.get(quiz) ?? '').items.a1;
        json.items.q1 = { stem, options: { ...options, c: 'c', d: 'd' } };
      });
    });
    await expect(copied).rejects.toThrow('the quiz of steadiness, version 1');
  });

  itTells([
    {
      title: 'a module for groups and staff at once',
      change: (files) =>
        editJson(files, `${moduleFolder}/module.json`, (json) => json.audience.push('staff')),
      kind: 'invalid',
      file: `${moduleFolder}/module.json`,
      field: 'audience',
    },
    {
      title: 'a module that does not say whether it is sensitive',
      change: (files) =>
        editJson(files, `${moduleFolder}/module.json`, (json) => delete json.sensitive),
      kind: 'invalid',
      file: `${moduleFolder}/module.json`,
      field: 'sensitive',
    },
  ]);

  it('tells a module that only a trainer with a credential may open', async () => {
    const mistakes = await mistakesAfter((files) =>
      editJson(files, `${moduleFolder}/module.json`, (json) => (json.sensitive = true)),
    );
    expect(mistakes).toEqual([]);
  });
});

describe('emittedFiles(), on modules for staff', () => {
  it('names them where no workshop looks, and emits their lessons and quizzes as others', async () => {
    const { content } = await loadCertified((written) =>
      editJson(written, `${moduleFolder}/module.json`, (json) => (json.sensitive = true)),
    );
    const files = emittedFiles(content);
    const facts = { lessons: ['asking-first', 'hearing-answers'], quizVersions: [1] };
    expect(files.get('functions/modules.json')).toEqual({
      kindness: { ...facts, sensitive: true },
    });
    expect(files.get('functions/staff-modules.json')).toEqual({
      steadiness: { ...facts, sensitive: false },
    });
    for (const path of [
      'functions/quizzes/steadiness.A.1.json',
      'functions/quizzes/steadiness.B.1.ur.json',
      'public/l/calm-days.ar.json',
      'public/q/calm-days.A.1.en.json',
    ]) {
      expect([...files.keys()]).toContain(path);
    }
    expect(JSON.stringify(files.get('public/q/calm-days.A.1.en.json'))).not.toContain('"right"');
  });
});
