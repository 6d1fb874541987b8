import { encode } from 'uqr';

/** Empty modules around the code: ISO/IEC 18004 asks for four, and cameras need them. */
const quietZone = 4;

interface QrPath {
  /** Modules on each side, the quiet zone included. */
  readonly size: number;
  /** The dark modules as an SVG path, one unit a module. */
  readonly path: string;
}

/** A text as a QR code that can be read with 30 % of it hidden (level H), for far and bent paper. */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'H', border: quietZone });
  const path = data.flatMap((row, y) => runsIn(row).map(([x, width]) => run(x, y, width)));
  return { size, path: path.join('') };
}

const run = (x: number, y: number, width: number) => `M${x} ${y}h${width}v1h-${width}z`;

/** Where dark modules begin in a row, and how many follow: `[start, length]`. */
function runsIn(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    if (!dark) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
