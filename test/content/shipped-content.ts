import type { Loaded } from '../../content/compile/content.ts';
import { loadContent } from '../../content/compile/load-content.ts';

let loading: Promise<Loaded> | undefined;

/** This repository's content, read and checked once a worker: nobody can change what all share. */
export function shippedContent(): Promise<Loaded> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Loaded> {
  const loaded = await loadContent('content');
  if (loaded.kind !== 'content') {
    throw new Error(loaded.mistakes.map(({ sentence }) => sentence).join('\n'));
  }
  const { content, banks } = loaded;
  return frozen({ content, banks });
}

/** The same, with all that is in it, unable to change. */
export function frozen<Shared>(shared: Shared): Shared {
  if (typeof shared === 'object' && shared !== null && !Object.isFrozen(shared)) {
    Object.freeze(shared);
    Object.values(shared).forEach(frozen);
  }
  return shared;
}
