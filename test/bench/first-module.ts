import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { ContentSource, QuizKey } from '../../functions/platform/content-source.ts';
import { root } from './run-command.ts';

export interface Module {
  readonly id: string;
  readonly version: number;
  readonly lessons: readonly string[];
  readonly quizzes: Readonly<Record<'A' | 'B', QuizKey>>;
}

const moduleIds = z.record(z.string(), z.unknown());

/** The first module of the real content, in its newest version. */
export async function firstModule(content: ContentSource): Promise<Module> {
  const path = join(root, '.sanad/content/functions/modules.json');
  const [id = ''] = Object.keys(moduleIds.parse(JSON.parse(await readFile(path, 'utf8'))));
  const facts = await content.module(id);
  const version = Math.max(...(facts?.quizVersions ?? []));
  const quizzes = {
    A: await content.quiz(`${id}.A.${version}`),
    B: await content.quiz(`${id}.B.${version}`),
  };
  if (!facts || !quizzes.A || !quizzes.B) throw new Error('The compiled content has no module.');
  return { id, version, lessons: facts.lessons, quizzes: { A: quizzes.A, B: quizzes.B } };
}
