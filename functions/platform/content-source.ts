import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Language } from './language.ts';

const modules = z.record(
  z.string(),
  z.looseObject({ lessons: z.array(z.string()), quizVersions: z.array(z.int()) }),
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
}

/**
 * The compiled content in a folder, each file read on first use and kept: under one quiz version
 * nothing changes. `quizId` must have the contract's form, since it names a file.
 */
export function contentFrom(folder: string): ContentSource {
  const read = new Map<string, Promise<unknown>>();
  const json = (path: string): Promise<unknown> => {
    const known = read.get(path) ?? readJson(join(folder, path));
    read.set(path, known);
    return known;
  };
  return {
    module: async (moduleId) => modules.parse(await json('modules.json'))[moduleId],
    quiz: async (quizId) => {
      const found = await json(`quizzes/${quizId}.json`);
      return found === undefined ? undefined : quizKey.parse(found);
    },
    explanations: async (quizId, language) =>
      quizWords.parse(await json(`quizzes/${quizId}.${language}.json`)).explanations,
  };
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw new Error(`The content file ${path} cannot be read.`, { cause });
  }
}
