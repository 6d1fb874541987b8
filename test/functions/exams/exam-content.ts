import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const languages = ['en', 'ur', 'ar'] as const;
const options = ['a', 'b', 'c', 'd'] as const;

/** The bank of the test content's tracks. */
const bankId = 'calm-leader';

export const objectives = ['calm', 'fair', 'clear'] as const;

/** Four items for each objective; the key of item `q<n>` goes round the options. */
export const bankItems = Array.from({ length: 12 }, (_, at) => ({
  id: `q${at + 1}`,
  objective: objectives[at % 3] ?? '',
  options: [...options],
  right: options[at % 4] ?? '',
}));

/** The right option by item, and a wrong one. */
export const rightOf = Object.fromEntries(bankItems.map(({ id, right }) => [id, right]));
export const wrongOf = Object.fromEntries(
  bankItems.map(({ id }, at) => [id, options[(at + 1) % 4] ?? '']),
);

export const bankFile = {
  id: bankId,
  version: 3,
  sample: true,
  objectives: [...objectives],
  items: bankItems,
};

export function wordsFile(language: string) {
  return {
    objectives: Object.fromEntries(objectives.map((each) => [each, `${each} in ${language}`])),
    items: Object.fromEntries(
      bankItems.map(({ id }) => [
        id,
        {
          stem: `${id} in ${language}?`,
          options: Object.fromEntries(options.map((each) => [each, `${id} ${each} ${language}`])),
        },
      ]),
    ),
  };
}

/** Also a broken one: its version names files. */
export interface SomeBank {
  readonly version?: number;
  readonly [field: string]: unknown;
}

/** Writes the bank, or another one in its place, be it a broken one; files of other versions stay. */
export async function writeBank(
  folder: string,
  bank: SomeBank = bankFile,
  wordsOf: (language: string) => object = wordsFile,
): Promise<void> {
  await mkdir(join(folder, 'banks'), { recursive: true });
  const write = (name: string, content: object) =>
    writeFile(join(folder, 'banks', `${bankId}${name}.json`), JSON.stringify(content));
  await write('', bank);
  await write(`.${bank.version}`, bank);
  for (const language of languages) await write(`.${bank.version}.${language}`, wordsOf(language));
}
