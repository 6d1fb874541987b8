import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { examEndpoints } from '../contract.ts';
import { ownSitting } from '../own-sitting.ts';
import { settleSitting } from '../settle-sitting.ts';
import { sittingViewOf } from '../sitting-view.ts';
import { annulSitting } from '../store/sittings.ts';

/**
 * A sitting as it stands, on whichever device; the first look after its end grades it. One that can't
 * be held any more is annulled by the first who finds it so.
 */
export const readSitting: Use<typeof examEndpoints.sitting> = async (request, dependencies) => {
  const found = await ownSitting(dependencies, request);
  if (!found) return problemOutcome('not-found');
  const sitting = await settleSitting(dependencies, found);
  const body = sitting && (await sittingViewOf(dependencies, sitting, request.query.language));
  if (body) return { kind: 'ok', body };
  if (sitting) await annulSitting(dependencies, sitting);
  return problemOutcome('not-found');
};
