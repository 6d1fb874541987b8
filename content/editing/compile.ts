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
  await emitContent(result, out);
  const { modules, staffModules, services, tracks } = result.content;
  const count = modules.length + staffModules.length;
  say(
    `Content is fine, in ${out}. Modules: ${count}, services: ${services.length}, ` +
      `tracks: ${tracks.length}.`,
  );
  return 0;
}
