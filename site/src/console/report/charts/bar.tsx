import { type Axis, type Direction, position } from './position.ts';

interface Props {
  readonly value: number;
  readonly axis: Axis;
  readonly direction: Direction;
}

const full = 100;

/** One bar across a track, from the side where reading begins. */
export function Bar({ value, axis, direction }: Props) {
  const share = position(axis, value, 'ltr');
  return (
    <rect
      class="bar"
      x={direction === 'rtl' ? `${full - share}%` : '0'}
      y="1"
      width={`${share}%`}
      height="14"
    />
  );
}
