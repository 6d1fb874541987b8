/** What one credential allows, by whom and when (epoch seconds; `until` is over). */
export interface Allowance {
  readonly bodyId: string;
  readonly from: number;
  readonly until: number;
}

/** Whether one of the allowances holds at `now`, from this body or with null from any. */
export function isAllowed(
  allowances: readonly Allowance[],
  bodyId: string | null,
  now: number,
): boolean {
  return allowances.some(
    (each) => (bodyId === null || each.bodyId === bodyId) && each.from <= now && now < each.until,
  );
}
