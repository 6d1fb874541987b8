import type { Figure } from '../../../../../functions/insights/report.ts';
import type { Reason } from '../text/hidden-reasons.ts';
import type { ReportWords } from '../words/en.ts';

/** One figure of a report, in words and as a number, for one row of a table. */
export interface FigureRow {
  /** Says in fixed words what it is, such as `consent/overall/gain`: for programs. */
  readonly key: string;
  readonly module: string;
  readonly part: string;
  readonly about: string;
  readonly name: string;
  readonly unit: keyof ReportWords['figures']['units'];
  readonly value: number | string | null;
  /** Why there is no value, or that it is a least one. */
  readonly note: Reason | 'atLeast' | null;
}

/** A figure's value and what is to be said of it. Both null where it isn't defined. */
export function shown(figure: Figure | null): Pick<FigureRow, 'value' | 'note'> {
  if (figure === null) return { value: null, note: null };
  if ('value' in figure) return { value: figure.value, note: null };
  return 'atLeast' in figure
    ? { value: figure.atLeast, note: 'atLeast' }
    : { value: null, note: figure.hidden };
}
