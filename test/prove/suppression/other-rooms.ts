import type {
  SealedParticipant,
  SealedWorkshop,
} from '../../../functions/insights/rules/sealed-workshop.ts';
import { choiceItems } from '../../../functions/quizzes/rules/quiz.ts';
import { type Random, taught } from './random-workshop.ts';

type Sealed = SealedWorkshop<never, never>;
type Phase = 'before' | 'after';

const phases = ['before', 'after'] as const;
const items = [...choiceItems(taught.forms.A), ...choiceItems(taught.forms.B)];
const objectives = [...new Set(items.map(({ objective }) => objective))];
const scopes = ['all', ...objectives];
const itemsOf = (scope: string) =>
  items.filter(({ objective }) => scope === 'all' || objective === scope);

/** Right, wrong, or left out. */
type Answer = 'right' | 'wrong' | null;
const answersThere: readonly Answer[] = ['right', 'wrong', null];

/** One answer of one person that is another from now on. */
interface Flip {
  readonly at: number;
  readonly phase: Phase;
  readonly item: string;
  readonly from: Answer;
  readonly to: Answer;
}

const attemptOf = ({ attempts }: SealedParticipant, phase: Phase) => attempts[`consent/${phase}`];
const isPaired = (each: SealedParticipant) =>
  phases.every((phase) => attemptOf(each, phase) !== undefined);

function rightIn(each: SealedParticipant, phase: Phase, scope: string): number {
  const answers = attemptOf(each, phase)?.answers ?? {};
  return itemsOf(scope).filter(({ id, right }) => answers[id] === right).length;
}

/** The groups that somebody's scores count in: levels before and after, and changes. */
function groupsOf(each: SealedParticipant): string[] {
  return scopes.flatMap((scope) => {
    const [before = 0, after = 0] = phases.map((phase) => rightIn(each, phase, scope));
    return [
      `${scope} before ${before}`,
      `${scope} after ${after}`,
      `${scope} by ${after - before}`,
    ];
  });
}

/** How many paired people there are of each group: level before or after, or change, of some items. */
export function countsOf({ participants }: Sealed): Map<string, number> {
  const counts = new Map<string, number>();
  for (const group of participants.filter(isPaired).flatMap(groupsOf)) {
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

function flipped(sealed: Sealed, flips: readonly Flip[]): Sealed {
  const participants = [...sealed.participants];
  for (const { at, phase, item, to } of flips) {
    const each = participants[at]!;
    const attempt = attemptOf(each, phase)!;
    const changed = { ...attempt, answers: { ...attempt.answers, [item]: to } };
    participants[at] = {
      ...each,
      attempts: { ...each.attempts, [`consent/${phase}`]: changed },
    };
  }
  return { ...sealed, participants };
}

function asAnswer(given: string | null, right: string): Answer {
  if (given === null) return null;
  return given === right ? 'right' : 'wrong';
}

/** Every answer of paired people, as each other that it could be. */
function flipsOf({ participants }: Sealed): Flip[] {
  const paired = [...participants.keys()].filter((at) => isPaired(participants[at]!));
  return paired.flatMap((at) =>
    phases.flatMap((phase) => {
      const { answers } = attemptOf(participants[at]!, phase)!;
      return items
        .filter(({ id }) => id in answers)
        .flatMap(({ id, right }) => {
          const from = asAnswer(answers[id] ?? null, right);
          const others = answersThere.filter((to) => to !== from);
          return others.map((to) => ({ at, phase, item: id, from, to }));
        });
    }),
  );
}

/** Flips that could make up for one: in the same phase the other way round, best of the same item. */
function against(
  { at, phase, item, from: was, to }: Flip,
  flips: readonly Flip[],
  random: Random,
): Flip[] {
  const opposite = flips.filter(
    (each) =>
      each.phase === phase &&
      each.from === to &&
      each.to === was &&
      (each.at !== at || each.item !== item),
  );
  const near = opposite.filter((each) => each.item === item);
  const objective = items.find(({ id }) => id === item)?.objective;
  const alike = opposite.filter(({ item: id }) =>
    items.some((each) => each.id === id && each.objective === objective),
  );
  const from = [near, alike, opposite][Math.floor(random() * 3)] ?? [];
  return from.length > 0 ? [pick(from, random)] : [];
}

interface Search {
  readonly k: number;
  readonly tries: number;
  readonly random: Random;
  /** What the attacker reads of a room. */
  readonly publish: (sealed: Sealed) => unknown;
}

/**
 * The groups of fewer than k people (or of everybody) whose number a whole report may have fixed: no
 * other room with the same report was found in which it is another, though `tries` were tried, in each
 * of which up to three answers are others, and as many of somebody else's the other way round.
 */
export function fixedIn(
  sealed: Sealed,
  { k, tries, random, publish }: Search,
): { readonly small: number; readonly fixed: string[] } {
  const counts = countsOf(sealed);
  const paired = sealed.participants.filter(isPaired).length;
  const small = [...counts].filter(([, people]) => people < k || people === paired);
  const fixed = new Set(small.map(([group]) => group));
  const told = JSON.stringify(publish(sealed));
  const flips = flipsOf(sealed);
  for (let each = 0; each < tries && fixed.size > 0; each += 1) {
    const firsts = Array.from({ length: 1 + (each % 3) }, () => pick(flips, random));
    const room = flipped(
      sealed,
      firsts.flatMap((first) => [first, ...against(first, flips, random)]),
    );
    const now = countsOf(room);
    const moved = [...fixed].filter((group) => (now.get(group) ?? 0) !== counts.get(group));
    if (moved.length === 0 || JSON.stringify(publish(room)) !== told) continue;
    for (const group of moved) fixed.delete(group);
  }
  return { small: small.length, fixed: [...fixed] };
}

const pick = <T>(from: readonly T[], random: Random): T =>
  from[Math.floor(random() * from.length)]!;
