import type { SittingItem } from '../certification/items/sitting.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import type { RequestOf } from '../platform/outcome.ts';
import type { examEndpoints } from './contract.ts';
import { findSitting } from './store/sittings.ts';

/** The sitting that a path names, if it is the caller's own: another's has another key. */
export function ownSitting(
  dependencies: Dependencies,
  {
    params: { number, ...of },
    staff: { staffId },
  }: Pick<RequestOf<typeof examEndpoints.sitting>, 'params' | 'staff'>,
): Promise<SittingItem | undefined> {
  return findSitting(dependencies, { ...of, staffId, number: Number(number) });
}
