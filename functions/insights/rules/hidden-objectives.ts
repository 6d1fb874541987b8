import type { SmallestGroup } from './figure.ts';
import { learningSafe } from './learning-safe.ts';
import type { PairedScore } from './paired-score.ts';

/** One objective's scores; the same people in the same order in every objective of a module. */
export interface ObjectiveScores {
  readonly objective: string;
  readonly scores: readonly PairedScore[];
}

/**
 * Which objectives aren't told while the overall means are. The overall mean minus those told is the
 * mean of those hidden, so together they must be as safe as one that is told, and never one alone:
 * until then the next objective in the quiz's order joins them. `already` are those that a view for a
 * smaller k hides; they stay hidden, or both views together would tell them.
 */
export function hiddenObjectives(
  objectives: readonly ObjectiveScores[],
  { k, already }: { readonly k: SmallestGroup; readonly already: ReadonlySet<string> },
): Set<string> {
  const apart = objectives.filter(
    ({ objective, scores }) => already.has(objective) || !learningSafe(scores, k),
  );
  const others = objectives.filter((objective) => !apart.includes(objective));
  while (apart.length > 0 && others.length > 0 && !safeTogether(apart, k)) {
    apart.push(...others.splice(0, 1));
  }
  return new Set(apart.map(({ objective }) => objective));
}

function safeTogether(objectives: readonly ObjectiveScores[], k: SmallestGroup): boolean {
  return objectives.length > 1 && learningSafe(addedScores(objectives), k);
}

function addedScores(objectives: readonly ObjectiveScores[]): PairedScore[] {
  const people = objectives[0]?.scores.length ?? 0;
  return Array.from({ length: people }, (_, person) =>
    objectives
      .flatMap(({ scores }) => scores[person] ?? [])
      .reduce((sum, score) => ({
        before: sum.before + score.before,
        ofBefore: sum.ofBefore + score.ofBefore,
        after: sum.after + score.after,
        ofAfter: sum.ofAfter + score.ofAfter,
      })),
  );
}
