import type { SittingItem } from '../certification/items/sitting.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import { gradeSitting } from './grade-sitting.ts';
import { annulSitting, endSitting } from './store/sittings.ts';

/** A sitting that is over, graded. */
export type Settled = SittingItem & { readonly result: NonNullable<SittingItem['result']> };

export function isSettled(sitting: SittingItem): sitting is Settled {
  return sitting.result !== undefined;
}

/**
 * A sitting as it stands: when its time has ended, it is graded now with the answers that were saved,
 * once, whoever looks first. Undefined when it is annulled, since it can't be graded any more.
 */
export async function settleSitting(
  dependencies: Dependencies,
  sitting: SittingItem,
): Promise<SittingItem | undefined> {
  let standing: SittingItem | undefined = sitting;
  while (standing && !isSettled(standing) && standing.ends <= dependencies.now()) {
    const { answers, revision }: SittingItem = standing;
    const result = await gradeSitting(dependencies, standing, answers);
    // Refused when a saving from before the end came in between: once more, with its answers.
    standing = result
      ? (await endSitting(dependencies, standing, { revision, result })).sitting
      : await annulSitting(dependencies, standing);
  }
  return standing;
}
