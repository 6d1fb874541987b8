import { languages } from '../../schema/language.ts';
import type { VersionRecord, Versions } from '../../schema/versions.ts';
import type { Draft, ModuleDraft, QuizDraft } from '../draft.ts';
import { quizWordsFile } from '../draft.ts';
import { fingerprintKey, fingerprintWording } from '../fingerprint.ts';
import { type Mistake, mistake } from '../mistake.ts';

/** The command that authors run, as the remedies name it. */
const command = 'npm run content --';

/**
 * Under one version nothing that grades an answer changes: items, options, key and what the options
 * say in each language. Workshops pin a version between "before" and "after".
 */
export function checkVersions({
  modules,
  versions,
}: Pick<Draft, 'modules' | 'versions'>): Mistake[] {
  const present = new Set(
    modules.flatMap((module) => module.quizzes.map((quiz) => versionId(module, quiz))),
  );
  const gone = Object.keys(versions).filter((id) => !present.has(id));
  return [
    ...modules.flatMap((module) =>
      module.quizzes.flatMap((quiz) => checkQuiz(module, quiz, versions)),
    ),
    ...gone.map((id) =>
      mistake(
        'version',
        { file: 'content/versions.json', field: id },
        'is recorded, but its quiz folder is gone: restore it, workshops may still use it.',
      ),
    ),
  ];
}

/** Name of a quiz version in `versions.json`: `<module>.<version>`. */
export function versionId(module: ModuleDraft, quiz: QuizDraft): string {
  return `${module.id}.${quiz.version}`;
}

function checkQuiz(module: ModuleDraft, quiz: QuizDraft, versions: Versions): Mistake[] {
  const id = versionId(module, quiz);
  const record = versions[id];
  if (record === undefined) {
    const says = `version ${id} is not recorded in content/versions.json: run ${command} --record.`;
    return [mistake('version', { file: quiz.file, field: 'items' }, says)];
  }
  const next = `${module.folder}/quiz/${Math.max(...module.quizzes.map(({ version }) => version)) + 1}/`;
  const key =
    fingerprintKey(quiz.items) === record.key
      ? []
      : [
          mistake(
            'version',
            { file: quiz.file, field: 'items' },
            `items, options or key of ${id} were changed after publication: undo that, put the ` +
              `change into ${next} and set quizVersion in module.json.`,
          ),
        ];
  return [...key, ...checkWordings(quiz, record, { id, next })];
}

function checkWordings(
  quiz: QuizDraft,
  record: VersionRecord,
  { id, next }: { id: string; next: string },
): Mistake[] {
  return languages.flatMap((language) => {
    const words = quiz.words[language];
    if (words === undefined) return [];
    if (fingerprintWording(quiz.items, words) === record.wordings[language]) return [];
    const says =
      `stems or options of ${id} were changed or swapped after publication: put the change into ` +
      `${next} and set quizVersion in module.json; for a mere slip of spelling that changes no ` +
      `meaning run ${command} --record-typo ${id}.${language}.`;
    return [mistake('version', { file: quizWordsFile(quiz, language), field: 'items' }, says)];
  });
}
