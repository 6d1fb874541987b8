import type { Figure } from '../../../../../functions/insights/report.ts';

/** A published number, also where it is a least one; null where it is hidden. */
export function figureNumber(figure: Figure): number | null {
  if ('value' in figure) return figure.value;
  return 'atLeast' in figure ? figure.atLeast : null;
}
