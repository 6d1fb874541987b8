import type { Glossary } from '../schema/glossary.ts';
import { type Language, languages } from '../schema/language.ts';
import type { ModuleDraft, Page, ServiceDraft } from './draft.ts';
import { quizWordsFile, wordsFile } from './draft.ts';
import type { Place } from './mistake.ts';
import { renderedText } from './rendered-text.ts';

/** One text that readers see, and how to say where in it something stands. */
export type Text = { language: Language; text: string; placeAt: (index: number) => Place };

/** All that readers of a module see, its guide and quiz words included. */
export function textsOfModule(module: ModuleDraft): Text[] {
  return languages.flatMap((language) => {
    const words = module.words[language];
    const pages = [
      ...module.lessons.map((lesson) => lesson.text[language]),
      module.guide[language],
      module.guardians[language],
    ];
    return [
      ...(words === undefined ? [] : textsOfJson(wordsFile(module, language), language, words)),
      ...pages.flatMap((page) => (page === undefined ? [] : [textOfPage(page, language)])),
      ...module.quizzes.flatMap((quiz) => {
        const quizWords = quiz.words[language];
        const file = quizWordsFile(quiz, language);
        return quizWords === undefined ? [] : textsOfJson(file, language, quizWords);
      }),
    ];
  });
}

/** What readers see of a module's sources, the same on the pages of all languages. */
export function textsOfSources({ folder, sources }: ModuleDraft): Text[] {
  const file = `${folder}/module.json`;
  return sources.flatMap(({ title, publisher }, index) =>
    Object.entries({ title, publisher }).map(([key, text]) => ({
      // Sources are named as they name themselves; the English rules look for all scripts.
      language: 'en' as const,
      text,
      placeAt: () => ({ file, field: `sources[${index}].${key}` }),
    })),
  );
}

/** What readers see of the glossary. */
export function textsOfGlossary({ terms }: Glossary): Text[] {
  return terms.flatMap((term) =>
    languages.flatMap((language) =>
      [term[language].term, term[language].meaning].map((text) => ({
        language,
        text,
        placeAt: () => ({ file: 'content/glossary.json', field: `${term.id}.${language}` }),
      })),
    ),
  );
}

/** All that readers of a directory entry see, but its number. */
export function textsOfService({ file, service }: ServiceDraft): Text[] {
  return languages.flatMap((language) => {
    const words = {
      'organization.name': service.organization.name[language],
      name: service.name[language],
      description: service.description[language],
      howTo: service.howTo[language],
      whatToExpect: service.whatToExpect[language],
      'schedule.text': service.schedule?.text[language] ?? '',
    };
    return Object.entries(words).map(([field, text]) => ({
      language,
      text,
      placeAt: () => ({ file, field: `${field}.${language}` }),
    }));
  });
}

function textOfPage({ file, written }: Page<unknown>, language: Language): Text {
  // As a reader sees it, so that a phrase is found across a line's end and however it is set.
  const { text, at } = renderedText(written);
  const lineAt = (index: number) => written.slice(0, at[index] ?? 0).split('\n').length;
  return { language, text, placeAt: (index) => ({ file, field: `line ${lineAt(index)}` }) };
}

/** All strings of a JSON file but the address of its schema. */
export function textsOfJson(file: string, language: Language, value: unknown): Text[] {
  return stringsIn(value, []).map(({ path, text }) => ({
    language,
    text,
    placeAt: () => ({ file, field: path.join('.') }),
  }));
}

function stringsIn(value: unknown, path: string[]): { path: string[]; text: string }[] {
  if (typeof value === 'string') return path[0] === '$schema' ? [] : [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key]));
}
