import { buildReport } from '../../../functions/insights/rules/build-report.ts';
import { cellsOf, dimensions } from '../../../functions/insights/rules/dimensions.ts';
import type { Figure, SmallestGroup } from '../../../functions/insights/rules/figure.ts';
import { learningSafe } from '../../../functions/insights/rules/learning-safe.ts';
import { publishItems } from '../../../functions/insights/rules/publish-item.ts';
import {
  hiddenLearning,
  publishLearning,
} from '../../../functions/insights/rules/publish-learning.ts';
import type { SealedWorkshop } from '../../../functions/insights/rules/sealed-workshop.ts';
import { summariseModule } from '../../../functions/insights/rules/summarise-module.ts';
import type { View } from './attackers-knowledge.ts';

const few: Figure = { hidden: 'few' };

/**
 * Planted weakness: primary suppression only. Each count, objective and item is judged alone, by the
 * same thresholds as in the product, and nothing is hidden or put together to protect another.
 */
export function primaryOnly(sealed: SealedWorkshop<never, never>, k: SmallestGroup): View {
  const { trainer, others } = buildReport(sealed);
  const view = k === 5 ? trainer : others;
  const alone = (people: number): Figure => (people < k ? few : { value: people });
  const given = sealed.participants.flatMap(({ feedback }) => feedback ?? []);
  const away = sealed.participants.length - given.length;
  return {
    ...view,
    breakdowns: dimensions.map((dimension) => ({
      by: dimension.by,
      rows: cellsOf(sealed.participants, dimension).map(({ values, people }) => ({
        values,
        people: alone(people),
      })),
    })),
    feedback: view.feedback.map(({ question }) => ({
      question,
      rows: ['none', '1', '2', '3', '4', '5'].map((value) => {
        const people = given.filter((each) => String(each[question] ?? 'none') === value).length;
        return {
          values: [value],
          people: people < k ? few : { value: people + (value === 'none' ? away : 0) },
        };
      }),
    })),
    modules: sealed.modules.map((module, at) => {
      const summary = summariseModule(module, sealed.participants);
      const pairs = alone(summary.both);
      const learn = (scores: typeof summary.overall) =>
        scores.length >= 10 && learningSafe(scores, k)
          ? publishLearning(scores, { pairs, k })
          : hiddenLearning(pairs, few);
      return {
        ...view.modules[at]!,
        overall: learn(summary.overall),
        objectives: summary.objectives.map(({ objective, scores }) => ({
          objective,
          learning: learn(scores),
        })),
        items: summary.items.flatMap((item) => publishItems([item], k)),
      };
    }),
  };
}
