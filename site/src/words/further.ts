import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Words } from './en.ts';

/** What a growing language may bring: what every page carries, and whole areas as they are written. */
export type GrowingWords = Pick<Words, 'choice' | 'frame'> & Partial<Words>;

/** A growing language as its `language.ts` exports it, under the name `language`. */
export interface FurtherLanguage {
  /** Its name in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: GrowingWords;
}

/** The folder with a folder for each growing language; undefined in the product, which has none. */
export function furtherFolder(): string | undefined {
  const folder = process.env.SANAD_FURTHER_LANGUAGES;
  return folder ? resolve(folder) : undefined;
}

/**
 * Growing languages by code, from `SANAD_FURTHER_LANGUAGES`. Read when the site is built, never in a
 * browser. Throws when a folder there holds no language.
 */
export const furtherLanguages: ReadonlyMap<string, FurtherLanguage> = new Map(
  codesIn(furtherFolder()).map(readLanguage),
);

function codesIn(folder: string | undefined): [folder: string, code: string][] {
  if (!folder) return [];
  return readdirSync(folder).map((code) => [folder, code]);
}

function readLanguage([folder, code]: [string, string]): [string, FurtherLanguage] {
  const file = join(folder, code, 'language.ts');
  const { language }: { language: unknown } = createRequire(file)(file);
  if (!/^[a-z]{2}$/.test(code) || !isFurther(language)) {
    throw new Error(`${file} exports no language: its name, its direction and its words.`);
  }
  return [code, language];
}

/** The words themselves are checked where they are compiled. */
function isFurther(value: unknown): value is FurtherLanguage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'direction' in value &&
    'words' in value
  );
}
