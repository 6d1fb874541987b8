import { type Axis, type Direction, position } from './position.ts';

interface Props {
  readonly axis: Axis;
  readonly direction: Direction;
}

/** Fine lines at the axis's ticks, over the whole height of a track. */
export function Gridlines({ axis, direction }: Props) {
  return (
    <>
      {axis.ticks.map((tick) => {
        const x = `${position(axis, tick, direction)}%`;
        return <line key={tick} class="chart-grid" x1={x} x2={x} y1="0" y2="100%" />;
      })}
    </>
  );
}

/** The numbers at the ticks, and what the axis counts. */
export function TickRow({ axis, direction, label }: Props & { readonly label: string }) {
  return (
    <div class="chart-axis">
      <svg class="change-track" height="18" aria-hidden="true">
        {axis.ticks.map((tick) => (
          <text key={tick} class="chart-tick" x={`${position(axis, tick, direction)}%`} y="13">
            {tick}
          </text>
        ))}
      </svg>
      <p class="soft">{label}</p>
    </div>
  );
}
