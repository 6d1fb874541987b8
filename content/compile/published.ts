import { type Language, languages } from '../schema/language.ts';
import {
  type ConductDraft,
  type Draft,
  type ModuleDraft,
  quizWordsFile,
  type RubricDraft,
  wordsBeside,
} from './draft.ts';
import {
  fingerprintConduct,
  fingerprintKey,
  fingerprintRubric,
  fingerprintRubricWords,
  fingerprintText,
  fingerprintWording,
} from './fingerprint.ts';
import type { Place } from './mistake.ts';

/** One version of what people or records rest on, once it is out: it may not become another. */
export interface Published {
  /** Its name in `versions.json`: `<name>.<version>`. */
  readonly id: string;
  readonly place: Place;
  /** What `key` is the hash of, for the sentence that refuses a change. */
  readonly rests: string;
  readonly key: string;
  readonly wordings: readonly Wording[];
  /** How a change is made instead. */
  readonly instead: string;
}

export interface Wording {
  readonly language: Language;
  readonly place: Place;
  readonly hash: string;
}

type Publishing = Pick<Draft, 'modules' | 'rubrics' | 'conduct'>;

/**
 * Every version that is out: of quizzes, since workshops pin them; of the code of conduct, since
 * people have agreed to it; of rubrics, since observers' scores mean what the levels said.
 */
export function publishedIn({ modules, rubrics, conduct }: Publishing): Published[] {
  return [
    ...modules.flatMap(quizzesOf),
    ...rubrics.map(rubricOf),
    ...conduct.map((each) => conductOf(each, conduct)),
  ];
}

function quizzesOf(module: ModuleDraft): Published[] {
  const next = Math.max(...module.quizzes.map(({ version }) => version)) + 1;
  return module.quizzes.map((quiz) => ({
    id: `${module.id}.${quiz.version}`,
    place: { file: quiz.file, field: 'items' },
    rests: 'items, options or key',
    key: fingerprintKey(quiz.items),
    wordings: languages.flatMap((language) => {
      const words = quiz.words[language];
      if (words === undefined) return [];
      const place = { file: quizWordsFile(quiz, language), field: 'items' };
      return [{ language, place, hash: fingerprintWording(quiz.items, words) }];
    }),
    instead: `put the change into ${module.folder}/quiz/${next}/ and set quizVersion in module.json`,
  }));
}

function rubricOf(rubric: RubricDraft): Published {
  return {
    id: `rubric-${rubric.id}.${rubric.version}`,
    place: { file: rubric.file, field: 'criteria' },
    rests: 'levels or criteria',
    key: fingerprintRubric(rubric),
    wordings: languages.flatMap((language) => {
      const words = rubric.words[language];
      if (words === undefined) return [];
      const place = { file: wordsBeside(rubric, language), field: 'criteria' };
      return [{ language, place, hash: fingerprintRubricWords(rubric, words) }];
    }),
    instead: `set version to ${rubric.version + 1} in ${rubric.file}`,
  };
}

function conductOf({ folder, version, words }: ConductDraft, all: readonly ConductDraft[]) {
  const next = Math.max(...all.map((each) => each.version)) + 1;
  const first = words.en ?? words.ur ?? words.ar;
  return {
    id: `code-of-conduct.${version}`,
    place: { file: `${folder}/${version}.en.json`, field: 'points' },
    rests: 'the number of its points',
    key: fingerprintConduct(first),
    wordings: languages.flatMap((language) => {
      const text = words[language];
      if (text === undefined) return [];
      const place = { file: `${folder}/${version}.${language}.json`, field: 'points' };
      return [{ language, place, hash: fingerprintText([text.points, text.safeguarding]) }];
    }),
    instead: `write it as ${folder}/${next}.<language>.json and name ${next} in the tracks`,
  };
}
