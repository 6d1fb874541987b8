import { readFile } from 'node:fs/promises';
import type * as z from 'zod/mini';

/** The parsed content of a JSON file; undefined when it is missing or doesn't have the shape. */
export async function readJsonFile<T>(
  path: string,
  shape: z.ZodMiniType<T>,
): Promise<T | undefined> {
  try {
    const parsed = shape.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
