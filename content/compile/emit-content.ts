import { join } from 'node:path';
import { bankFiles } from './bank-files.ts';
import type { Loaded } from './content.ts';
import { emittedFiles } from './emitted-files.ts';
import { replaceFiles } from './replace-files.ts';

/** Where the compiled content goes when nobody says otherwise. */
export const defaultOutDir = '.sanad/content';

/**
 * Writes `<outDir>/functions/` (keys, explanations, exams), `<outDir>/public/` (what participants read) and
 * `<outDir>/site/` (what pages are built from).
 * The server's part first: no page may show a quiz that cannot be graded yet.
 */
export async function emitContent({ content, banks }: Loaded, outDir: string): Promise<void> {
  const exams = [...bankFiles(banks)].map(([path, value]) => [`functions/${path}`, value] as const);
  const files = new Map([...emittedFiles(content), ...exams]);
  for (const part of ['functions', 'public', 'site']) {
    const inPart = [...files].filter(([path]) => path.startsWith(`${part}/`));
    await replaceFiles(
      join(outDir, part),
      new Map(inPart.map(([path, value]) => [path.slice(part.length + 1), JSON.stringify(value)])),
    );
  }
}
