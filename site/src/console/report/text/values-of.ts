import type { Figure } from '../../../../../functions/insights/report.ts';
import { figureNumber } from './figure-number.ts';

/** The numbers among figures; hidden ones are left out. */
export function valuesOf(figures: readonly Figure[]): number[] {
  return figures.flatMap((figure) => figureNumber(figure) ?? []);
}
