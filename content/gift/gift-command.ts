import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { refuse } from '../editing/terminal.ts';
import { type Language, languages } from '../schema/language.ts';
import { exportGift } from './export-gift.ts';
import { importGift } from './import-gift.ts';

const usage = `npm run content -- gift <module> <language> --out <file.gift>
npm run content -- gift <module> <language> --in <file.gift> --as <draft folder>

A language is one of ${languages.join(', ')}.`;

/** What the two directions need. */
export type GiftTask = { root: string; module: string; language: Language };

const options = {
  root: { type: 'string', default: join(import.meta.dirname, '..') },
  out: { type: 'string' },
  in: { type: 'string' },
  as: { type: 'string' },
} as const;

/**
 * `gift` of the content command, `args` being what stands behind that word. Writes the file or the
 * draft and says what was left out; resolves to the exit code: 0, or 1 when nothing was written or
 * something an author wrote was left out. Throws when files cannot be read or written.
 */
export async function giftCommand(args: string[]): Promise<number> {
  const parsed = parse(args);
  if (parsed === undefined) return refuse(usage);
  const { values, positionals } = parsed;
  const [module, code, ...more] = positionals;
  const language = languages.find((one) => one === code);
  if (module === undefined || language === undefined || more.length > 0) return refuse(usage);
  const task = { root: values.root, module, language };
  const { out, in: file, as: folder } = values;
  if (out !== undefined && file === undefined && folder === undefined) return exportGift(task, out);
  if (out === undefined && file !== undefined && folder !== undefined) {
    return importGift(task, { file, folder });
  }
  return refuse(usage);
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
