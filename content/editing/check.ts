import { loadContent } from '../compile/load-content.ts';
import type { Arguments } from './arguments.ts';
import { complain, refuse, say } from './terminal.ts';

/** `check [module]`: all mistakes, or those of one module, and nothing written. */
export async function check({ words: [module], values }: Arguments): Promise<number> {
  const result = await loadContent(values.root);
  if (result.kind === 'content') {
    const { modules, staffModules } = result.content;
    const ids = [...modules, ...staffModules].map(({ id }) => id);
    if (module !== undefined && !ids.includes(module)) {
      return refuse(`There is no module "${module}" in content/modules.`);
    }
    say('No mistakes.');
    return 0;
  }
  const folder = `content/modules/${module}/`;
  const mistakes = result.mistakes.filter(
    ({ file }) => module === undefined || file.startsWith(folder),
  );
  if (mistakes.length > 0) return complain(mistakes);
  say(`No mistakes in ${folder}; ${result.mistakes.length} elsewhere.`);
  return 0;
}
