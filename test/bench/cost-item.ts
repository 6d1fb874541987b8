/** One line of a bill. */
export interface CostItem {
  readonly what: string;
  readonly count: number;
  readonly usdEach: number;
}
