import { fill } from '../words/fill.ts';

interface CountWords {
  readonly none: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
}

/** How many pages were found, in words. Three to ten is a few, as Arabic counts. */
export function counted(count: number, { none, one, two, few, many }: CountWords): string {
  const upToTwo = [none, one, two][count];
  if (upToTwo !== undefined) return upToTwo;
  const rest = count % 100;
  return fill(rest >= 3 && rest <= 10 ? few : many, { count });
}
