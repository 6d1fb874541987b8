import { defaultOutDir, emitContent } from '../compile/emit-content.ts';
import { loadContent } from '../compile/load-content.ts';
import type { Arguments } from './arguments.ts';
import { complain, say } from './terminal.ts';

/** Without a subcommand: checks, and writes what the site and the functions are built from. */
export async function compile({
  values: { root, out = defaultOutDir },
}: Arguments): Promise<number> {
  const result = await loadContent(root);
  if (result.kind === 'mistakes') return complain(result.mistakes);
  await emitContent(result.content, out);
  const { modules, services } = result.content;
  say(`Content is fine, in ${out}. Modules: ${modules.length}, services: ${services.length}.`);
  return 0;
}
