import type { Module } from '../../../content/compile/content.ts';

/** Whom a module may be given to: some have an edition for younger classes. */
export type ModuleGroup = 'older' | 'younger';

/** Modules by whom they may be given to, each group in reading order; empty groups are left out. */
export function moduleGroups(
  modules: readonly Module[],
): { group: ModuleGroup; modules: Module[] }[] {
  const groups: readonly ModuleGroup[] = ['older', 'younger'];
  return groups
    .map((group) => ({ group, modules: modules.filter((module) => groupOf(module) === group) }))
    .filter((each) => each.modules.length > 0);
}

/** The module that is read after this one, by the same readers; undefined after the last. */
export function nextModule(modules: readonly Module[], { id, audience }: Module) {
  const same = modules.filter((module) => groupOf(module) === groupOf({ audience }));
  return same[same.findIndex((module) => module.id === id) + 1];
}

function groupOf({ audience }: Pick<Module, 'audience'>): ModuleGroup {
  return audience.includes('school-younger') ? 'younger' : 'older';
}
