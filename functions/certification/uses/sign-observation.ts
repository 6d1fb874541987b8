import { isDeepStrictEqual } from 'node:util';
import { allOrNothing } from '../../platform/all-or-nothing.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { type OutcomeOf, problemOutcome, type RequestOf } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { PracticeItem } from '../items/practice.ts';
import { practiceNext } from '../rules/practice-next.ts';
import { scorePractice } from '../rules/score-practice.ts';
import { evidencePut, linkSpent } from '../store/evidence.ts';
import { pathWrite } from '../store/paths.ts';
import { untilWritten } from '../store/until-written.ts';
import { type Ground, groundStands } from '../store/witness-ground.ts';
import { type Asked, groundOf, whatIsAsked } from '../witness.ts';
import type { witnessEndpoints } from '../witness-contract.ts';

type Sign = typeof witnessEndpoints.sign;
type Body = RequestOf<Sign>['body'];
type Practised = Asked & { readonly evidence: PracticeItem };

/**
 * Takes what an observer saw: scores, the state that they come to, the spent link and, after harmful
 * behaviour, the path's place in the certifiers' queue, all at once or not at all. What lets the
 * observer sign is held to in the same transaction.
 */
export const signObservation: Use<Sign> = ({ body, network, staff: { staffId } }, dependencies) =>
  untilWritten(async (): Promise<OutcomeOf<Sign> | undefined> => {
    const asked = await whatIsAsked(dependencies, { secret: body.secret, network, staffId });
    if (asked.kind === 'problem') return asked;
    const { evidence, link } = asked;
    if (evidence.kind !== 'practice') return problemOutcome('link-unknown');
    if (link.spentBy !== undefined) return repeated(evidence, body, staffId);
    return signed(dependencies, { ...asked, evidence }, { body, staffId });
  });

/** The same person once more, after a lost reply; something else is too late. */
function repeated(practice: PracticeItem, { scores, note }: Body, staffId: string) {
  const { id, state, observer } = practice;
  const isSame =
    observer?.staffId === staffId &&
    isDeepStrictEqual(practice.scores, scores) &&
    (practice.note ?? null) === note;
  return isSame ? { kind: 'ok' as const, body: { id, state } } : problemOutcome('link-unknown');
}

async function signed(
  dependencies: Dependencies,
  asked: Practised,
  {
    body: { rubricVersion, scores, note },
    staffId,
  }: { readonly body: Body; readonly staffId: string },
): Promise<OutcomeOf<Sign> | undefined> {
  const { evidence: before, way } = asked;
  const wanted = way.track.requirements.practice;
  const [ground, rubric] = await Promise.all([
    groundOf(dependencies, way, staffId),
    dependencies.content.rubric(wanted.rubric),
  ]);
  if (!rubric) throw new Error(`The rubric of ${way.track.id} isn't in the content.`);
  const criteria = rubric.criteria.map(({ id }) => id);
  const seen = scorePractice({ levels: rubric.levels, criteria }, wanted.least, scores);
  const practice = { state: before.state, trainer: before.staffId };
  const actor = { staffId, mayObserve: ground !== undefined };
  const next = practiceNext(practice, { sign: seen ?? 'not-yet' }, actor);
  if (!ground || 'refusal' in next) return problemOutcome('may-not-observe');
  // Its levels may say something else by now than what the observer has chosen.
  if (rubricVersion !== rubric.version) return problemOutcome('changed-meanwhile');
  if (seen === undefined) return problemOutcome('invalid-scores');
  const { linkHash: _, linkExpires: __, ...others } = before;
  const after: PracticeItem = {
    ...others,
    state: seen,
    observer: { staffId, name: ground.name },
    rubricVersion,
    scores,
    ...(note !== null && { note }),
    signedAt: dependencies.now(),
  };
  const isWritten = await write(dependencies, { asked, after, ground, by: staffId });
  return isWritten ? { kind: 'ok', body: { id: after.id, state: seen } } : undefined;
}

interface Signature {
  readonly asked: Practised;
  readonly after: PracticeItem;
  readonly ground: Ground;
  readonly by: string;
}

function write(
  dependencies: Dependencies,
  { asked, after, ground, by }: Signature,
): Promise<boolean> {
  const { tableName } = dependencies;
  const now = dependencies.now();
  const { path } = asked.way;
  const harmfulAt = path.harmfulAt ?? now;
  return allOrNothing(dependencies, [
    evidencePut(tableName, after, asked.evidence),
    linkSpent(tableName, asked.hash, { by, now }),
    groundStands(tableName, ground),
    ...(after.state === 'harmful'
      ? [{ Put: pathWrite(tableName, { ...path, version: path.version + 1, harmfulAt }) }]
      : []),
  ]);
}
