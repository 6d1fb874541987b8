import type { ModuleDraft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { repeated } from './ids.ts';

/** Two modules never share an address. */
export function checkUniqueSlugs(modules: readonly ModuleDraft[]): Mistake[] {
  const shared = new Set(repeated(modules.map((module) => module.slug)));
  return modules
    .filter((module) => shared.has(module.slug))
    .map((module) =>
      mistake(
        'invalid',
        { file: `${module.folder}/module.json`, field: 'slug' },
        `"${module.slug}" is used by two modules: choose another.`,
      ),
    );
}
