import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Language } from './language.ts';
import { type RubricFacts, rubricFacts, type TrackFacts, trackFacts } from './track-facts.ts';

const modules = z.record(
  z.string(),
  z.looseObject({
    lessons: z.array(z.string()),
    quizVersions: z.array(z.int()),
    /** Where an organisation's gate is on, only a trainer whose credential allows it may open it. */
    sensitive: z.optional(z.boolean()),
  }),
);
export type ModuleFacts = z.infer<typeof modules>[string];

/** What grading needs of a quiz form: its items in order; only `choice` items have a right option. */
export const quizKey = z.looseObject({
  items: z.array(
    z.discriminatedUnion('kind', [
      z.looseObject({
        kind: z.literal('choice'),
        id: z.string(),
        objective: z.string(),
        options: z.array(z.string()),
        right: z.string(),
      }),
      z.looseObject({ kind: z.literal('scale'), id: z.string(), options: z.array(z.string()) }),
    ]),
  ),
});
export type QuizKey = z.infer<typeof quizKey>;

const quizWords = z.looseObject({
  explanations: z.record(z.string(), z.record(z.string(), z.string())),
});
export type Explanations = z.infer<typeof quizWords>['explanations'];

export interface ContentSource {
  module(moduleId: string): Promise<ModuleFacts | undefined>;
  quiz(quizId: string): Promise<QuizKey | undefined>;
  explanations(quizId: string, language: Language): Promise<Explanations>;
  /** A module that staff study; those for groups aren't among them. */
  staffModule(moduleId: string): Promise<ModuleFacts | undefined>;
  track(trackId: string): Promise<TrackFacts | undefined>;
  rubric(rubricId: string): Promise<RubricFacts | undefined>;
}

const tracks = z.record(z.string(), trackFacts);
const rubrics = z.record(z.string(), rubricFacts);

/**
 * The compiled content in a folder, each file read on first use and kept: under one quiz version
 * nothing changes. `quizId` must have the contract's form, since it names a file.
 */
export function contentFrom(folder: string): ContentSource {
  const read = new Map<string, Promise<unknown>>();
  const once = <T>(path: string, parse: (json: unknown) => T): (() => Promise<T>) => {
    let parsed: Promise<T> | undefined;
    const reading = async () => {
      try {
        return parse(await readJson(join(folder, path)));
      } catch (error) {
        // What failed is tried again: it must not take the whole life of an instance.
        parsed = undefined;
        throw error;
      }
    };
    return () => (parsed ??= reading());
  };
  const json = (path: string): Promise<unknown> => {
    const known = read.get(path) ?? readJson(join(folder, path));
    read.set(path, known);
    return known;
  };
  const allModules = once('modules.json', (found) => modules.parse(found));
  const allStaffModules = once('staff-modules.json', (found) => modules.parse(found ?? {}));
  // Compiled content always has it: taken for no tracks at all, a missing file would take from everybody
  // what their credentials let them open.
  const allTracks = once('tracks.json', (found) => tracks.parse(found));
  const allRubrics = once('rubrics.json', (found) => rubrics.parse(found ?? {}));
  return {
    module: async (moduleId) => ofOwn(await allModules(), moduleId),
    quiz: async (quizId) => {
      const found = await json(`quizzes/${quizId}.json`);
      return found === undefined ? undefined : quizKey.parse(found);
    },
    explanations: async (quizId, language) =>
      quizWords.parse(await json(`quizzes/${quizId}.${language}.json`)).explanations,
    staffModule: async (moduleId) => ofOwn(await allStaffModules(), moduleId),
    track: async (trackId) => ofOwn(await allTracks(), trackId),
    rubric: async (rubricId) => ofOwn(await allRubrics(), rubricId),
  };
}

/** Ids come from requests: `constructor` is no track. */
function ofOwn<T>(all: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(all, id) ? all[id] : undefined;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw new Error(`The content file ${path} cannot be read.`, { cause });
  }
}
