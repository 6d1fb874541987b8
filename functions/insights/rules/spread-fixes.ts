import { changeOf, type Moments, momentsOf } from './moments.ts';
import type { PairedScore } from './paired-score.ts';
import { roundedDeviation } from './rounded-deviation.ts';

/** People with the same scores. */
interface Kind {
  readonly score: PairedScore;
  readonly people: number;
}

/** What one person's score becomes when one answer more, or less, is right. */
interface Step {
  readonly from: PairedScore;
  readonly to: PairedScore;
  /** How many people could take it. */
  readonly people: number;
}

/**
 * Whether the deviation, told beside the means, fixes how many people of a group below k (or of all)
 * have some score or some change, or the whole set of scores. It doesn't when for each such group there is another set of scores with the
 * same means, the same told deviation and another number in the group. Sets are tried in which one
 * person has one more right answer, and another one fewer in the same phase.
 */
export function spreadFixes(scores: readonly PairedScore[], k: number): boolean {
  const kinds = kindsOf(scores);
  const moments = momentsOf(scores);
  const told = roundedDeviation(moments);
  const fixed = smallGroups(kinds, k);
  let others = 0;
  for (const swap of swapsOf(kinds)) {
    if (others > 0 && fixed.size === 0) return false;
    if (roundedDeviation(afterSwap(moments, swap)) !== told) continue;
    const moved = movedBy(swap);
    if (moved.length === 0) continue;
    others += 1;
    for (const group of moved) fixed.delete(group);
  }
  return others === 0 || fixed.size > 0;
}

/** All ways for two people to exchange one right answer of a phase. */
function* swapsOf(kinds: readonly Kind[]): Generator<readonly Step[]> {
  for (const phase of ['before', 'after'] as const) {
    const ups = kinds.flatMap((kind) => stepOf(kind, phase, 1));
    const downs = kinds.flatMap((kind) => stepOf(kind, phase, -1));
    for (const up of ups) {
      for (const down of downs) {
        if (up.from !== down.from || up.people > 1) yield [up, down];
      }
    }
  }
}

function kindsOf(scores: readonly PairedScore[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const score of scores) {
    const key = [score.before, score.ofBefore, score.after, score.ofAfter].join(' ');
    kinds.set(key, { score, people: (kinds.get(key)?.people ?? 0) + 1 });
  }
  return [...kinds.values()];
}

/** The groups that a score is counted in: its level before, its level after, its change. */
function groupsOf(score: PairedScore): string[] {
  return [`before ${score.before}`, `after ${score.after}`, `change ${changeOf(score).toFixed(6)}`];
}

/** Groups of fewer than k, and of everybody. */
function smallGroups(kinds: readonly Kind[], k: number): Set<string> {
  const groups = new Map<string, number>();
  for (const { score, people } of kinds) {
    for (const group of groupsOf(score)) groups.set(group, (groups.get(group) ?? 0) + people);
  }
  const all = kinds.reduce((sum, { people }) => sum + people, 0);
  const telling = [...groups].filter(([, people]) => people < k || people === all);
  return new Set(telling.map(([group]) => group));
}

function stepOf({ score, people }: Kind, phase: 'before' | 'after', by: 1 | -1): Step[] {
  const right = score[phase] + by;
  const of = phase === 'before' ? score.ofBefore : score.ofAfter;
  return right < 0 || right > of ? [] : [{ from: score, to: { ...score, [phase]: right }, people }];
}

function afterSwap({ people, sum, squares }: Moments, steps: readonly Step[]): Moments {
  const by = (power: 1 | 2) =>
    steps.reduce((all, { from, to }) => all + changeOf(to) ** power - changeOf(from) ** power, 0);
  return { people, sum: sum + by(1), squares: squares + by(2) };
}

function movedBy(steps: readonly Step[]): string[] {
  const moved = new Map<string, number>();
  for (const { from, to } of steps) {
    for (const group of groupsOf(from)) moved.set(group, (moved.get(group) ?? 0) - 1);
    for (const group of groupsOf(to)) moved.set(group, (moved.get(group) ?? 0) + 1);
  }
  return [...moved].filter(([, by]) => by !== 0).map(([group]) => group);
}
