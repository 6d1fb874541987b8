/** What an attacker knows of hidden whole numbers: each lies in a range, and so do some sums of them. */
export interface LinearSystem {
  readonly unknowns: Map<string, Range>;
  readonly sums: Sum[];
}

export interface Range {
  low: number;
  high: number;
}

export interface Sum {
  readonly of: readonly string[];
  readonly low: number;
  readonly high: number;
}

export function copyOf({ unknowns, sums }: LinearSystem): LinearSystem {
  return {
    unknowns: new Map([...unknowns].map(([name, range]) => [name, { ...range }])),
    sums: [...sums],
  };
}

/** Solves sums with one unknown left, again and again: what anybody does with a pencil. */
export function solveOneByOne({ unknowns, sums }: LinearSystem): Set<string> {
  const known = new Map<string, number>();
  for (const [name, { low, high }] of unknowns) if (low === high) known.set(name, low);
  const exact = sums.filter(({ low, high }) => low === high);
  for (let found = true; found; ) {
    found = false;
    for (const { of, low } of exact) {
      const open = of.filter((name) => !known.has(name));
      if (open.length !== 1) continue;
      const rest = of.reduce((sum, name) => sum + (known.get(name) ?? 0), 0);
      known.set(open[0]!, low - rest);
      found = true;
    }
  }
  return new Set(known.keys());
}

/** What the exact sums fix together: unknowns whose unit vector lies in the span of the sums. */
export function solveByRank({ unknowns, sums }: LinearSystem): Set<string> {
  const open = [...unknowns].filter(([, { low, high }]) => low < high).map(([name]) => name);
  const column = new Map(open.map((name, at) => [name, at]));
  const rows = sums
    .filter(({ of, low, high }) => low === high && of.some((name) => column.has(name)))
    .map(({ of }) => {
      const row = new Float64Array(open.length);
      for (const name of of) if (column.has(name)) row[column.get(name)!]! += 1;
      return row;
    });
  let pivots = 0;
  for (let at = 0; at < open.length && pivots < rows.length; at += 1) {
    const best = rows.findIndex((row, index) => index >= pivots && Math.abs(row[at]!) > 1e-9);
    if (best < 0) continue;
    [rows[pivots], rows[best]] = [rows[best]!, rows[pivots]!];
    const pivot = rows[pivots]!;
    const scale = pivot[at]!;
    for (let each = 0; each < pivot.length; each += 1) pivot[each]! /= scale;
    for (const row of rows) {
      const factor = row[at]!;
      if (row === pivot || Math.abs(factor) < 1e-9) continue;
      for (let each = at; each < row.length; each += 1) row[each]! -= factor * pivot[each]!;
    }
    pivots += 1;
  }
  const alone = rows.slice(0, pivots).flatMap((row) => {
    const used = open.filter((_, at) => Math.abs(row[at]!) > 1e-9);
    return used.length === 1 ? used : [];
  });
  return new Set(alone);
}

/** Narrows every range by every sum until nothing moves any more. */
export function narrow(system: LinearSystem): Map<string, Range> {
  const { unknowns, sums } = system;
  for (let moved = true, rounds = 0; moved && rounds < 200; rounds += 1) {
    moved = false;
    for (const { of, low, high } of sums) {
      const ranges = of.map((name) => unknowns.get(name)!);
      let least = ranges.reduce((sum, range) => sum + range.low, 0);
      let most = ranges.reduce((sum, range) => sum + range.high, 0);
      for (const range of ranges) {
        const up = Math.max(range.low, low - (most - range.high));
        const down = Math.min(range.high, high - (least - range.low));
        if (up > down)
          throw new Error(`The attacker believes what cannot be of ${of.slice(0, 3)}.`);
        moved ||= up > range.low || down < range.high;
        least += up - range.low;
        most -= range.high - down;
        range.low = up;
        range.high = down;
      }
    }
  }
  return unknowns;
}
