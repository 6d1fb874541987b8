import * as z from 'zod/mini';
import type { Language } from '../../../../functions/platform/language.ts';
import { quizFile } from '../../workshop/api/quiz-file.ts';
import { readFile } from '../../workshop/api/read-file.ts';
import { type ModuleNames, type Names, nameKey, type Versioned } from './module-names.ts';

/** Of a module's file under `/l/`: what reports name. */
const moduleFile = z.object({
  title: z.string(),
  objectives: z.record(z.string(), z.string()),
});

/** What names are loaded with. */
interface Source {
  readonly fetching: typeof fetch;
  readonly language: Language;
  /** Ids and neutral slugs. */
  readonly modules: readonly { readonly id: string; readonly slug: string }[];
}

const forms = ['A', 'B'] as const;

/** The words of modules and their questions; what can't be had is missing, never an error. */
export async function loadNames(source: Source, wanted: readonly Versioned[]): Promise<Names> {
  const distinct = new Map(wanted.map((each) => [nameKey(each), each]));
  const found = await Promise.all(
    [...distinct].map(async ([key, each]) => [key, await loadModule(source, each)] as const),
  );
  return Object.fromEntries(found);
}

async function loadModule(source: Source, { module, version }: Versioned): Promise<ModuleNames> {
  const { fetching, language } = source;
  const slug = source.modules.find(({ id }) => id === module)?.slug;
  if (slug === undefined) return { objectives: {}, questions: {} };
  const [words, ...quizzes] = await Promise.all([
    readFile(fetching, `/l/${slug}.${language}.json`, moduleFile),
    ...forms.map((form) =>
      readFile(fetching, `/q/${slug}.${form}.${version}.${language}.json`, quizFile),
    ),
  ]);
  const items = quizzes.flatMap((quiz) => (quiz === 'unreachable' ? [] : quiz.items));
  const questions = items.map(({ id, stem, options }) => [
    id,
    { stem, options: options.map(({ text }) => text) },
  ]);
  return {
    ...(words === 'unreachable' ? { objectives: {} } : words),
    questions: Object.fromEntries(questions),
  };
}
