/** One line of the table: what was measured, and what it may be. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly measured: number;
  /** Whether `budget` is the most or the least that is allowed; `none` is for information. */
  readonly limit: 'at most' | 'at least' | 'none';
  readonly budget: number | null;
  readonly ok: boolean;
}

/** What a part of the bench gives; `notes` are arithmetic and reasons, printed below the table. */
export interface Measured {
  readonly rows: readonly Row[];
  readonly notes?: readonly string[];
}

export function atMost(budget: number, what: string, { unit, measured }: Amount): Row {
  return {
    what,
    unit,
    measured: rounded(measured),
    limit: 'at most',
    budget,
    ok: measured <= budget,
  };
}

export function atLeast(budget: number, what: string, { unit, measured }: Amount): Row {
  return {
    what,
    unit,
    measured: rounded(measured),
    limit: 'at least',
    budget,
    ok: measured >= budget,
  };
}

export function forInformation(what: string, { unit, measured }: Amount): Row {
  return { what, unit, measured: rounded(measured), limit: 'none', budget: null, ok: true };
}

interface Amount {
  readonly unit: string;
  readonly measured: number;
}

/** Three significant digits, or all of a whole number. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(3));
}

/** The value below which a share (0 to 1) of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
