import { type Figure, hidden, type SmallestGroup } from './figure.ts';
import { hiddenObjectives } from './hidden-objectives.ts';
import { fewestPairs, learningSafe } from './learning-safe.ts';
import { type Participation, participationFor } from './participation.ts';
import { hiddenItems, type ItemReport, publishItems } from './publish-item.ts';
import { hiddenLearning, type Learning, publishLearning } from './publish-learning.ts';
import { publishScale, type ScaleReport } from './publish-scale.ts';
import type { ModuleSummary, SkipCounts } from './summarise-module.ts';
import { wholePercent } from './whole-percent.ts';

export interface ModuleReport extends Participation {
  readonly module: string;
  readonly version: number;
  readonly skipped: Figure;
  readonly overall: Learning;
  readonly objectives: readonly { readonly objective: string; readonly learning: Learning }[];
  readonly items: readonly ItemReport[];
  readonly scales: readonly ScaleReport[];
}

interface Publishing {
  readonly k: SmallestGroup;
  readonly joined: number;
}

/** One module as readers of one k see it. */
export function publishModule(summary: ModuleSummary, { k, joined }: Publishing): ModuleReport {
  const participation = participationFor(summary, { joined, k });
  const pairs = participation.both;
  const why = reasonAgainst(summary, k);
  const whyObjectives = why ?? (summary.both < 2 * k ? hidden('few-pairs') : null);
  const apart = why ? new Set<string>() : objectivesApart(summary, k);
  return {
    module: summary.module,
    version: summary.version,
    ...participation,
    skipped: skippedShare(summary.skips, k),
    overall: learningOf({ scores: summary.overall, pairs, k, why }),
    objectives: summary.objectives.map(({ objective, scores }) => ({
      objective,
      learning: learningOf({
        scores,
        pairs,
        k,
        why: whyObjectives ?? (apart.has(objective) ? protects : null),
      }),
    })),
    items: itemsOf(summary, { k, apart }),
    scales: summary.scales.map((scale) => publishScale(scale, k)),
  };
}

const protects = hidden('protects-another');

function learningOf(of: {
  readonly scores: ModuleSummary['overall'];
  readonly pairs: Figure;
  readonly k: SmallestGroup;
  readonly why: Figure | null;
}): Learning {
  return of.why ? hiddenLearning(of.pairs, of.why) : publishLearning(of.scores, of);
}

/** In the order of the quiz, though told by objective. */
function itemsOf(
  { objectives, items }: ModuleSummary,
  { k, apart }: { readonly k: SmallestGroup; readonly apart: ReadonlySet<string> },
): ItemReport[] {
  const told = objectives.flatMap(({ objective }) => {
    const own = items.filter((item) => item.objective === objective);
    return apart.has(objective) ? hiddenItems(own) : publishItems(own, k);
  });
  return items.flatMap(({ item }) => told.filter((report) => report.item === item));
}

function reasonAgainst({ overall }: ModuleSummary, k: SmallestGroup): Figure | null {
  if (overall.length < fewestPairs) return hidden('few-pairs');
  return learningSafe(overall, k) ? null : hidden('everybody-or-nobody');
}

/** The objectives not told for this k: those hidden for a smaller k are among them. */
function objectivesApart({ objectives }: ModuleSummary, k: SmallestGroup): ReadonlySet<string> {
  const inOneFormOnly = objectives
    .filter(({ scores }) => scores.some(({ ofBefore, ofAfter }) => ofBefore === 0 || ofAfter === 0))
    .map(({ objective }) => objective);
  const already = hiddenObjectives(objectives, { k: 5, already: new Set(inOneFormOnly) });
  return k === 5 ? already : hiddenObjectives(objectives, { k, already });
}

/** Whole percent of keyed answers left out, when at least k people did so and k left out none. */
function skippedShare({ answers, ofAnswers, people, ofPeople }: SkipCounts, k: number): Figure {
  if (people < k || ofPeople - people < k) return hidden('few');
  return { value: wholePercent(answers, ofAnswers) };
}
