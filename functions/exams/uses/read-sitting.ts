import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { examEndpoints } from '../contract.ts';
import { ownSitting } from '../own-sitting.ts';
import { settleSitting } from '../settle-sitting.ts';
import { sittingViewOf } from '../sitting-view.ts';

/** A sitting as it stands, on whichever device; the first look after its end grades it. */
export const readSitting: Use<typeof examEndpoints.sitting> = async (request, dependencies) => {
  const found = await ownSitting(dependencies, request);
  if (!found) return problemOutcome('not-found');
  const sitting = await settleSitting(dependencies, found);
  const body = await sittingViewOf(dependencies, sitting, request.query.language);
  return { kind: 'ok', body };
};
