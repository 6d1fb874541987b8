import { describe, expect, it } from 'vitest';
import type { Module } from '../../content/compile/content.ts';
import { moduleGroups, nextModule } from '../../site/src/learning/module-groups.ts';

// Only what groups are made of.
const module = (id: string, audience: Module['audience']) => ({ id, audience }) as Module;
const first = module('first', ['school-oldest', 'community']);
const young = module('young', ['school-younger']);
const second = module('second', ['workplace']);
const all = [first, young, second];

describe('groups of modules', () => {
  it('keep reading order, and editions for younger classes apart', () => {
    expect(moduleGroups(all)).toEqual([
      { group: 'older', modules: [first, second] },
      { group: 'younger', modules: [young] },
    ]);
  });
  it('are left out when empty', () => {
    expect(moduleGroups([young]).map(({ group }) => group)).toEqual(['younger']);
  });
});

describe('the next module', () => {
  it('is for the same readers', () => {
    expect(nextModule(all, first)).toBe(second);
  });
  it('is missing after the last one', () => {
    expect(nextModule(all, second)).toBeUndefined();
    expect(nextModule(all, young)).toBeUndefined();
  });
});
