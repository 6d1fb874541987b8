import type { Figure } from '../../../../../functions/insights/report.ts';
import { ShownFigure } from '../parts/shown-figure.tsx';
import { numberText, type Unit } from '../text/number-text.ts';
import type { ReportWords } from '../words/en.ts';
import { Gridlines, TickRow } from './axis-marks.tsx';
import { type Axis, type Direction, position } from './position.ts';

export interface ChangeRow {
  readonly key: string;
  readonly label: string;
  readonly before: Figure;
  readonly after: Figure;
  /** The ends of the interval of the change, as far as they are published. */
  readonly low?: Figure;
  readonly high?: Figure;
}

interface Props {
  readonly rows: readonly ChangeRow[];
  readonly axis: Axis;
  readonly axisLabel: string;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly words: ReportWords;
}

/**
 * From before to after, a row for each thing measured: a ring, a line and a disc, and behind the disc
 * the interval of the change as a box. Told apart by shape, so that it reads in black and white.
 */
export function ChangeChart(props: Props) {
  const { rows, axis, axisLabel, direction, words } = props;
  const { legendBefore, legendAfter, legendInterval } = words.report.learning;
  const withInterval = rows.some(({ low }) => low && 'value' in low);
  return (
    <div class="change-chart" aria-hidden="true">
      <ul class="chart-legend plain-list">
        <li>
          <LegendMark kind="ring" /> {legendBefore}
        </li>
        <li>
          <LegendMark kind="disc" /> {legendAfter}
        </li>
        {withInterval && (
          <li>
            <LegendMark kind="box" /> {legendInterval}
          </li>
        )}
      </ul>
      {rows.map((row) => (
        <div key={row.key} class="chart-row">
          <p class="chart-label" dir="auto">
            {row.label}
          </p>
          <Track {...props} row={row} />
        </div>
      ))}
      <TickRow axis={axis} direction={direction} label={axisLabel} />
    </div>
  );
}

function LegendMark({ kind }: { readonly kind: 'ring' | 'disc' | 'box' }) {
  return (
    <svg class="legend-mark" width="18" height="18" aria-hidden="true">
      {kind === 'box' ? (
        <rect class="change-interval" x="1" y="4" width="16" height="10" />
      ) : (
        <circle class={`change-${kind}`} cx="9" cy="9" r="6" />
      )}
    </svg>
  );
}

function Track({ row, axis, unit, direction, words }: Props & { readonly row: ChangeRow }) {
  const { before, after, low, high } = row;
  if (!('value' in before && 'value' in after)) {
    const hidden = 'hidden' in before ? before : after;
    return (
      <p class="chart-hidden">
        <ShownFigure figure={hidden} unit={unit} words={words} />
      </p>
    );
  }
  const at = (value: number) => position(axis, value, direction);
  const [from, to] = [at(before.value), at(after.value)];
  const box =
    low && high && 'value' in low && 'value' in high
      ? [at(before.value + low.value), at(before.value + high.value)]
      : null;
  return (
    <svg class="change-track" height="62" aria-hidden="true">
      <Gridlines axis={axis} direction={direction} />
      {box && <Interval ends={box} />}
      <line class="change-line" x1={`${from}%`} x2={`${to}%`} y1="31" y2="31" />
      <circle class="change-ring" cx={`${from}%`} cy="31" r="6.5" />
      <circle class="change-disc" cx={`${to}%`} cy="31" r="6.5" />
      <text class="chart-number chart-number-after" x={`${to}%`} y="16">
        {numberText(after.value, unit)}
      </text>
      <text class="chart-number" x={`${from}%`} y="56">
        {numberText(before.value, unit)}
      </text>
    </svg>
  );
}

function Interval({ ends }: { readonly ends: readonly number[] }) {
  const left = Math.min(...ends);
  const width = Math.max(...ends) - left;
  return <rect class="change-interval" x={`${left}%`} y="25" width={`${width}%`} height="12" />;
}
