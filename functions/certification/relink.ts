import { allOrNothing } from '../platform/all-or-nothing.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import type { Link } from './link.ts';
import {
  type Evidence,
  evidenceDelete,
  evidencePut,
  linkDelete,
  linkPut,
} from './store/evidence.ts';

/**
 * Lets this link alone lead to something unsigned, and answers until when (epoch seconds); undefined
 * when somebody else was faster. A repeat finds that it does already.
 */
export async function relink(
  dependencies: Dependencies,
  before: Evidence,
  { hash, item }: Link,
): Promise<number | undefined> {
  if (before.linkHash === hash) return before.linkExpires ?? item.expires;
  const { tableName } = dependencies;
  const linked = { linkHash: hash, linkExpires: item.expires };
  const after: Evidence =
    before.kind === 'practice'
      ? { ...before, ...linked, state: 'invited' }
      : { ...before, ...linked };
  const isWritten = await allOrNothing(dependencies, [
    evidencePut(tableName, after, before),
    linkPut(tableName, hash, item),
    ...linkDelete(tableName, before),
  ]);
  return isWritten ? item.expires : undefined;
}

/** Strikes something unsigned off, with its link; false when somebody else was faster. */
export function discard(dependencies: Dependencies, before: Evidence): Promise<boolean> {
  const { tableName } = dependencies;
  return allOrNothing(dependencies, [
    evidenceDelete(tableName, before),
    ...linkDelete(tableName, before),
  ]);
}
