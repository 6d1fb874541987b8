import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { Evidence } from '../store/evidence.ts';
import { groundOf, nameOf, whatIsAsked } from '../witness.ts';
import type { WitnessRequest, witnessEndpoints } from '../witness-contract.ts';

/** What a link asks of whoever holds it, and whether they may sign. */
export const readWitnessRequest: Use<typeof witnessEndpoints.readRequest> = async (
  { body: { secret }, network, staff: { staffId } },
  dependencies,
) => {
  const asked = await whatIsAsked(dependencies, { secret, network, staffId });
  if (asked.kind === 'problem') return asked;
  const { evidence, link, way } = asked;
  if (link.spentBy !== undefined) return problemOutcome('link-unknown');
  const [ground, trainerName, rubric] = await Promise.all([
    groundOf(dependencies, way, staffId),
    nameOf(dependencies, evidence.staffId),
    dependencies.content.rubric(way.track.requirements.practice.rubric),
  ]);
  if (!rubric) throw new Error(`The rubric of ${way.track.id} isn't in the content.`);
  const { trackId, on } = evidence;
  const refusal = evidence.staffId === staffId ? 'own-practice' : unless(ground);
  const { expires } = link;
  const common: Common = { trainerName, bodyName: way.body.name, trackId, on, refusal, expires };
  return { kind: 'ok', body: requestOf(evidence, common, rubric) };
};

function unless(ground: unknown): 'may-not-observe' | null {
  return ground === undefined ? 'may-not-observe' : null;
}

type Common = Omit<Extract<WitnessRequest, { kind: 'training-day' }>, 'kind'>;

function requestOf(
  evidence: Evidence,
  common: Common,
  { id, version }: { readonly id: string; readonly version: number },
): WitnessRequest {
  if (evidence.kind === 'training-day') return { kind: 'training-day', ...common };
  const { practiceKind, group } = evidence;
  const rubric = { rubricId: id, rubricVersion: version };
  return { kind: 'practice', ...common, ...rubric, practiceKind, group };
}
