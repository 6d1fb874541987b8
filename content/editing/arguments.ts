import { join } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';

const options = {
  root: { type: 'string', default: join(import.meta.dirname, '..') },
  out: { type: 'string' },
  record: { type: 'boolean', default: false },
  'record-typo': { type: 'string' },
  json: { type: 'boolean', default: false },
  in: { type: 'string' },
  lessons: { type: 'string' },
  objectives: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** What an author typed behind `npm run content --`: words in order, and options by name. */
export type Arguments = { words: string[]; values: Values };

type Values = ReturnType<typeof parse>['values'];

export type ParsedArguments =
  | ({ kind: 'arguments' } & Arguments)
  | { kind: 'refused'; reason: string };

/** An option that no command has, or without its value, is refused with a sentence. */
export function argumentsFrom(args: readonly string[]): ParsedArguments {
  try {
    const { positionals, values } = parse(args);
    return { kind: 'arguments', words: positionals, values };
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'refused', reason: error.message };
    throw error;
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true });
}
