import type { Outcome } from '../../api/call.ts';
import type { Failure } from '../model.ts';

interface Reading<Page, Item> {
  /** One page: the first, or the one after a mark. */
  readonly read: (after?: string) => Promise<Outcome<Page>>;
  readonly itemsOf: (page: Page) => readonly Item[];
  /** Called with each page's items; false ends the reading. */
  readonly take: (items: readonly Item[]) => boolean;
}

/**
 * Reads a list page after page to its end; half of one would be taken for all of it. A page may be
 * empty and not the last. The answer is why it broke off, or null.
 */
export async function readPages<Page extends { readonly next: string | null }, Item>({
  read,
  itemsOf,
  take,
}: Reading<Page, Item>): Promise<Failure | null> {
  let after: string | undefined;
  do {
    const outcome = await read(after);
    if (outcome.kind !== 'answer') return outcome;
    if (!take(itemsOf(outcome.body))) return null;
    after = outcome.body.next ?? undefined;
  } while (after !== undefined);
  return null;
}
