import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../api/call.ts';
import type { Failure } from '../model.ts';
import { readPages } from './read-pages.ts';

/** A list as far as it has come. */
export interface Pages<Item> {
  readonly items: readonly Item[];
  readonly rest: { readonly kind: 'none' | 'coming' } | Failure;
}

const nothing = { items: [], rest: { kind: 'coming' as const } };

/** Reads a whole list when the screen appears, and shows what has come so far. */
export function usePages<Page extends { readonly next: string | null }, Item>(
  read: (after?: string) => Promise<Outcome<Page>>,
  itemsOf: (page: Page) => readonly Item[],
): [Pages<Item>, () => void] {
  const [pages, setPages] = useState<Pages<Item>>(nothing);
  const latest = useRef(0);
  const reload = () => {
    latest.current += 1;
    const turn = latest.current;
    const isLatest = () => latest.current === turn;
    setPages(nothing);
    const take = (items: readonly Item[]) => {
      if (isLatest()) setPages((before) => ({ ...before, items: [...before.items, ...items] }));
      return isLatest();
    };
    void readPages({ read, itemsOf, take }).then((failure) => {
      if (isLatest()) setPages((before) => ({ ...before, rest: failure ?? { kind: 'none' } }));
    });
  };
  useEffect(() => {
    reload();
    return () => {
      latest.current += 1;
    };
  }, []);
  return [pages, reload];
}
