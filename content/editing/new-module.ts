import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { identifierSchema } from '../schema/identifier.ts';
import type { Arguments } from './arguments.ts';
import { moduleFiles } from './scaffold/module-files.ts';
import type { Outline } from './scaffold/outline.ts';
import { refuse, say } from './terminal.ts';

/**
 * `new <module> [--lessons a,b,c] [--objectives d,e]`: a folder that holds every file in every
 * language, with text to replace. `check` names each file that still has some. Writes all or nothing.
 */
export async function newModule({ words: [id], values }: Arguments): Promise<number> {
  if (id === undefined) return refuse('Name the module: npm run content -- new <module>.');
  const outline = {
    id,
    lessons: listed(values.lessons) ?? numbered('lesson', 5),
    objectives: listed(values.objectives) ?? numbered('objective', 4),
  };
  const problem = problemOf(outline);
  if (problem !== undefined) return refuse(problem);
  const written = await writeFolder(join(values.root, 'modules'), outline);
  if (!written) {
    return refuse(`content/modules/${id} exists already: choose another id, or remove the folder.`);
  }
  say(`Written: content/modules/${id}. Replace each [[…]]; what is left to do says:`);
  say(`npm run content -- check ${id}`);
  return 0;
}

function problemOf({ id, lessons, objectives }: Outline): string | undefined {
  const all = [id, ...lessons, ...objectives];
  const wrong = all.find((name) => !identifierSchema.safeParse(name).success);
  if (wrong !== undefined) {
    return `"${wrong}" is no id: use small letters a-z, digits and single hyphens.`;
  }
  const twice = [lessons, objectives].flatMap((names) =>
    names.filter((name, index) => names.indexOf(name) !== index),
  );
  return twice[0] === undefined ? undefined : `"${twice[0]}" is listed twice: rename one.`;
}

async function writeFolder(modules: string, outline: Outline): Promise<boolean> {
  await mkdir(modules, { recursive: true });
  const place = join(modules, outline.id);
  // Hidden, so that nobody reads half a module meanwhile.
  const draft = await mkdtemp(join(modules, '.new-'));
  try {
    for (const [path, text] of moduleFiles(outline)) {
      await mkdir(dirname(join(draft, path)), { recursive: true });
      await writeFile(join(draft, path), text);
    }
    return await moved(draft, place);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await mkdir(to);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  await rename(from, to);
  return true;
}

function listed(names: string | undefined): string[] | undefined {
  return names?.split(',').map((name) => name.trim());
}

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
}
