import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultOutDir, emitContent } from './emit-content.ts';
import { loadContent } from './load-content.ts';
import type { Mistake } from './mistake.ts';
import { recordContent } from './record-content.ts';

/*
 * npm run content                                       checks and writes .sanad/content
 * npm run content -- --record                           records new quiz versions
 * npm run content -- --record-typo consent.1.ur         records a corrected spelling
 */

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: join(import.meta.dirname, '..') },
    out: { type: 'string', default: defaultOutDir },
    record: { type: 'boolean', default: false },
    'record-typo': { type: 'string' },
  },
});

const typo = values['record-typo'];
process.exitCode =
  values.record || typo !== undefined ? await record(values.root, typo) : await compile(values);

async function compile({ root, out }: { root: string; out: string }): Promise<number> {
  const result = await loadContent(root);
  if (result.kind === 'mistakes') return complain(result.mistakes);
  await emitContent(result.content, out);
  const { modules, services } = result.content;
  say(`Content is fine, in ${out}. Modules: ${modules.length}, services: ${services.length}.`);
  return 0;
}

async function record(root: string, name: string | undefined): Promise<number> {
  const result = await recordContent(root, name);
  if (result.kind === 'mistakes') return complain(result.mistakes);
  if (result.kind === 'refused') {
    process.stderr.write(`Nothing recorded: ${result.reason}.\n`);
    return 1;
  }
  say(
    result.ids.length === 0 ? 'All versions are recorded.' : `Recorded: ${result.ids.join(', ')}.`,
  );
  return 0;
}

function complain(mistakes: readonly Mistake[]): number {
  const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
  process.stderr.write(`${mistakes.map(({ sentence }) => sentence).join('\n')}\n${count}.\n`);
  return 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
