import type { Figure } from '../../../../../functions/insights/report.ts';
import type { RollUpView } from '../../../../../functions/insights/roll-up.ts';

/** A sum as a figure: hidden while no workshop has published what it sums, since a zero would lie. */
export function summedFigure({ workshops, people }: RollUpView['joined']): Figure {
  return workshops === 0 ? { hidden: 'few' } : { value: people };
}
