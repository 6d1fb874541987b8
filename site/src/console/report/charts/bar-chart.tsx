import type { ComponentChildren } from 'preact';
import type { Figure } from '../../../../../functions/insights/report.ts';
import { ShownFigure } from '../parts/shown-figure.tsx';
import { figureNumber } from '../text/figure-number.ts';
import type { Unit } from '../text/number-text.ts';
import type { ReportWords } from '../words/en.ts';
import { Bar } from './bar.tsx';
import type { Axis, Direction } from './position.ts';

export interface BarRow {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly figure: Figure;
  /** Stands after the figure. */
  readonly note?: ComponentChildren;
}

interface Props {
  readonly caption: string;
  readonly rows: readonly BarRow[];
  readonly axis: Axis;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly words: ReportWords;
}

/**
 * A bar for each figure, from the side where reading begins, in a real table: where no bars are seen
 * it reads as names and numbers.
 */
export function BarChart({ caption, rows, axis, unit, direction, words }: Props) {
  return (
    <table class={classOf(rows)} aria-label={caption}>
      <tbody>
        {rows.map(({ key, label, figure, note }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td class="bar-cell">
              {'hidden' in figure ? (
                <ShownFigure figure={figure} unit={unit} words={words} />
              ) : (
                <>
                  <svg class="bar-track" height="16" aria-hidden="true">
                    <Bar value={figureNumber(figure) ?? 0} axis={axis} direction={direction} />
                  </svg>
                  <span class="bar-number">
                    <ShownFigure figure={figure} unit={unit} words={words} /> {note}
                  </span>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Numbers get as much room beside the bars as the longest of them needs, the same in each row. */
function classOf(rows: readonly BarRow[]): string {
  if (rows.some(({ note }) => note)) return 'bar-chart bar-chart-noted';
  const wide = rows.some(({ figure }) => 'atLeast' in figure);
  return wide ? 'bar-chart bar-chart-wide' : 'bar-chart';
}
