import type { Language } from '../schema/language.ts';
import { languages } from '../schema/language.ts';
import type { VersionRecord, Versions } from '../schema/versions.ts';
import type { Draft, QuizDraft } from './draft.ts';
import { fingerprintKey, fingerprintWording } from './fingerprint.ts';
import { versionId } from './rules/versions.ts';

/** Adds records for versions that have none; records that exist stay as they are. */
export function withNewVersions({ modules, versions }: Pick<Draft, 'modules' | 'versions'>): {
  versions: Versions;
  added: string[];
} {
  const fresh = modules.flatMap((module) =>
    module.quizzes
      .map((quiz) => ({ id: versionId(module, quiz), record: recordOf(quiz) }))
      .filter(({ id }) => versions[id] === undefined),
  );
  const additions = Object.fromEntries(fresh.map(({ id, record }) => [id, record]));
  return { versions: { ...versions, ...additions }, added: fresh.map(({ id }) => id) };
}

export type TypoResult =
  | { kind: 'recorded'; versions: Versions }
  | { kind: 'refused'; reason: string };

/**
 * Takes over the present wording of one language of a published version, named
 * `<module>.<version>.<language>`. Only for slips of spelling: a swap or another meaning needs a new
 * version. Refused when items, options or key are not what was published.
 */
export function withTypo(draft: Pick<Draft, 'modules' | 'versions'>, name: string): TypoResult {
  const target = findTarget(draft, name);
  if (target === undefined) {
    return { kind: 'refused', reason: `"${name}" is no recorded <module>.<version>.<language>` };
  }
  const { id, language, quiz, record } = target;
  if (fingerprintKey(quiz.items) !== record.key) {
    return { kind: 'refused', reason: `items, options or key of ${id} changed: add a version` };
  }
  const wordings = { ...record.wordings, [language]: wordingOf(quiz, language) };
  return { kind: 'recorded', versions: { ...draft.versions, [id]: { ...record, wordings } } };
}

type Target = { id: string; language: Language; quiz: QuizDraft; record: VersionRecord };

function findTarget(
  { modules, versions }: Pick<Draft, 'modules' | 'versions'>,
  name: string,
): Target | undefined {
  for (const module of modules) {
    for (const quiz of module.quizzes) {
      const id = versionId(module, quiz);
      const record = versions[id];
      const language = languages.find((candidate) => `${id}.${candidate}` === name);
      if (record !== undefined && language !== undefined) return { id, language, quiz, record };
    }
  }
  return undefined;
}

function recordOf(quiz: QuizDraft): VersionRecord {
  return {
    key: fingerprintKey(quiz.items),
    wordings: {
      en: wordingOf(quiz, 'en'),
      ur: wordingOf(quiz, 'ur'),
      ar: wordingOf(quiz, 'ar'),
    },
  };
}

function wordingOf(quiz: QuizDraft, language: Language): string {
  const words = quiz.words[language];
  if (words === undefined) throw new Error(`${quiz.file} has no words in "${language}"`);
  return fingerprintWording(quiz.items, words);
}
