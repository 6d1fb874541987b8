import type { ReportTexts } from '../words/en.ts';

/** Alternatives in a row: `1, 2 or 3`. */
export function joinNames(
  { figures, lists }: Pick<ReportTexts, 'figures' | 'lists'>,
  names: readonly string[],
): string {
  const [last = ''] = names.slice(-1);
  const before = names.slice(0, -1).join(lists.between);
  return before === '' ? last : `${before}${figures.or}${last}`;
}
