/** What a figure counts; it decides how the number is written. */
export type Unit = 'people' | 'percent' | 'points' | 'effect' | 'steps' | 'shift' | 'correlation';

const minus = '\u2212';

/**
 * A number as people read it, digits 0 to 9 in every language: `1,240`, `52%`, `+19`, `−0.3`, `3.8`.
 * What can be negative bears its sign; a rounded zero bears none.
 */
export function numberText(value: number, unit: Unit): string {
  switch (unit) {
    case 'people':
      return value.toLocaleString('en');
    case 'percent':
      return `${value}%`;
    case 'steps':
      return value.toFixed(1);
    case 'points':
      return signed(value, 0);
    case 'effect':
    case 'correlation':
      return signed(value, 1).replace('+', '');
    case 'shift':
      return signed(value, 1);
  }
}

function signed(value: number, digits: number): string {
  const size = Math.abs(value).toFixed(digits);
  if (Number(size) === 0) return size;
  return value > 0 ? `+${size}` : `${minus}${size}`;
}
