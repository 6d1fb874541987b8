import { moduleSchema } from '../schema/module.ts';
import { moduleWordsSchema } from '../schema/module-words.ts';
import { quizSchema } from '../schema/quiz.ts';
import { quizWordsSchema } from '../schema/quiz-words.ts';
import type { ModuleDraft, QuizDraft } from './draft.ts';
import { inEach } from './in-each.ts';
import { type Intake, takeJson } from './intake.ts';
import { mistake } from './mistake.ts';
import { readGuardianSheet, readGuide, readLesson } from './read-page.ts';

/** A module folder as far as it can be read; undefined when its `module.json` cannot. */
export function readModule(intake: Intake, name: string): ModuleDraft | undefined {
  const folder = `content/modules/${name}`;
  const file = takeJson(intake, `${folder}/module.json`, moduleSchema);
  if (file === undefined) return undefined;
  if (file.id !== name) {
    const says = `is "${file.id}" in a folder named "${name}": make both the same.`;
    intake.mistakes.push(mistake('invalid', { file: `${folder}/module.json`, field: 'id' }, says));
  }
  // For editors and reviewers: what was found and what is open. No page shows it.
  intake.files.take(`${folder}/README.md`);
  const lessons = file.lessons.map((lesson) => ({
    ...lesson,
    text: inEach((language) =>
      readLesson(intake, `${folder}/lessons/${lesson.id}.${language}.md`, language),
    ),
  }));
  return {
    ...file,
    folder,
    lessons,
    words: inEach((language) =>
      takeJson(intake, `${folder}/module.${language}.json`, moduleWordsSchema),
    ),
    guide: inEach((language) => readGuide(intake, `${folder}/guide.${language}.md`, language)),
    guardians: inEach((language) =>
      readGuardianSheet(intake, `${folder}/guardians.${language}.md`, language),
    ),
    quizzes: readQuizzes(intake, folder),
  };
}

function readQuizzes(intake: Intake, folder: string): QuizDraft[] {
  const versions = intake.files
    .names(`${folder}/quiz`)
    .filter((name) => /^[1-9]\d*$/.test(name))
    .map(Number)
    .sort((one, other) => one - other);
  return versions.flatMap((version) => {
    const path = `${folder}/quiz/${version}/quiz`;
    const quiz = takeJson(intake, `${path}.json`, quizSchema);
    const words = inEach((language) =>
      takeJson(intake, `${path}.${language}.json`, quizWordsSchema),
    );
    return quiz === undefined ? [] : [{ file: `${path}.json`, version, items: quiz.items, words }];
  });
}
