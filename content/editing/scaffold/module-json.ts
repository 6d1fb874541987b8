import { unchosenSlug } from '../../compile/rules/unfinished.ts';
import type { ModuleFile } from '../../schema/module.ts';
import type { ModuleWords } from '../../schema/module-words.ts';
import type { Outline } from './outline.ts';
import { toReplace } from './placeholder.ts';
import type { ScaffoldWords } from './scaffold-words.ts';

/** `module.json` of a new module. */
export function moduleJson({ id, lessons, objectives }: Outline): ModuleFile {
  const draft = { state: 'draft' as const, reviewers: [], date: null };
  return {
    $schema: '../../schema/generated/module.schema.json',
    id,
    slug: unchosenSlug,
    facts: 1,
    quizVersion: 1,
    audience: ['community'],
    sensitive: false,
    minutes: 75,
    objectives: [...objectives],
    lessons: lessons.map((lesson, index) => ({
      id: lesson,
      minutes: 9,
      objectives: objectivesOf({ id, lessons, objectives }, index),
      contentNote: false,
    })),
    sources: [
      {
        id: 'source-1',
        title: toReplace('Title as its publisher gives it'),
        publisher: toReplace('Who published it'),
        year: null,
        url: null,
        usedFor: toReplace('What the module takes from it'),
      },
    ],
    religiousReferences: [],
    review: { en: draft, ur: draft, ar: draft },
  };
}

/** `module.<language>.json` of a new module. */
export function moduleWords({ objectives }: Outline, words: ScaffoldWords): ModuleWords {
  const covers = toReplace(words.covers);
  return {
    facts: 1,
    title: toReplace(words.title),
    neutralTitle: toReplace(words.neutralTitle),
    summary: toReplace(words.summary),
    covers: [covers, covers, covers, covers],
    notCovered: [toReplace(words.notCovered)],
    objectives: Object.fromEntries(objectives.map((id) => [id, toReplace(words.objective)])),
    contentNote: toReplace(words.contentNote),
    lessonContentNotes: {},
  };
}

/** Every objective is served: spread over the lessons, the last lesson takes the rest. */
function objectivesOf({ lessons, objectives }: Outline, index: number): string[] {
  const own = objectives[Math.min(index, objectives.length - 1)];
  const rest = index === lessons.length - 1 ? objectives.slice(lessons.length) : [];
  return [...(own === undefined ? [] : [own]), ...rest];
}
