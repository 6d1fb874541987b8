import { recordContent } from '../compile/record-content.ts';
import type { Arguments } from './arguments.ts';
import { complain, refuse, say } from './terminal.ts';

/** `--record` and `--record-typo <name>.<version>.<language>`: hashes of published versions. */
export async function record({ values }: Arguments): Promise<number> {
  const result = await recordContent(values.root, values['record-typo']);
  if (result.kind === 'mistakes') return complain(result.mistakes);
  if (result.kind === 'refused') return refuse(`Nothing recorded: ${result.reason}.`);
  say(
    result.ids.length === 0 ? 'All versions are recorded.' : `Recorded: ${result.ids.join(', ')}.`,
  );
  return 0;
}
