import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { arabic, urdu } from './letters.ts';

const require = createRequire(import.meta.url);

/** Both from Noto, SIL Open Font License 1.1; one weight each, budgets in bytes. */
const plan = [
  {
    name: 'nastaliq.woff2',
    from: '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2',
    letters: urdu,
    budget: 160_000,
  },
  {
    name: 'naskh.woff2',
    from: '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
    letters: arabic,
    budget: 95_000,
  },
] as const;

/**
 * Writes the subset fonts into a folder, unless they are newer than what they are made of.
 * Answers one line for each font written, and throws when one is above its budget.
 */
export async function writeFonts(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const lines: string[] = [];
  for (const font of plan) {
    const target = join(folder, font.name);
    const source = require.resolve(font.from);
    if (await isUpToDate(target, [source, import.meta.filename, require.resolve('./letters.ts')]))
      continue;
    // Loaded only when a font is to be made, which is seldom.
    const subsetFont: typeof import('subset-font').default = require('subset-font');
    const subset = await subsetFont(await readFile(source), font.letters, {
      targetFormat: 'woff2',
      noHinting: true,
    });
    if (subset.length > font.budget) {
      throw new Error(`${font.name} has ${subset.length} bytes, its budget is ${font.budget}.`);
    }
    await writeFile(target, subset);
    lines.push(`${font.name}: ${subset.length} bytes`);
  }
  return lines;
}

async function isUpToDate(target: string, sources: readonly string[]): Promise<boolean> {
  const made = await stat(target).catch(() => undefined);
  if (!made) return false;
  const changed = await Promise.all(sources.map(async (source) => (await stat(source)).mtimeMs));
  return made.mtimeMs > Math.max(...changed);
}
