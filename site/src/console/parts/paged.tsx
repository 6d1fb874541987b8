import type { ComponentChild } from 'preact';
import { fill } from '../../words/fill.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { FailureText } from './notice-region.tsx';
import type { PartWords } from './part-words.ts';
import type { Pages } from './use-pages.ts';

interface Props<Item> {
  readonly pages: Pages<Item>;
  readonly words: PartWords;
  readonly reload: () => void;
  readonly children: (items: readonly Item[]) => ComponentChild;
}

/** A list as far as it has come; while that isn't all of it, the screen says so. */
export function Paged<Item>({ pages: { items, rest }, words, reload, children }: Props<Item>) {
  const begun = items.length > 0;
  const soFar = { count: items.length };
  return (
    <>
      {rest.kind === 'coming' && (
        <p role="status">{begun ? fill(words.frame.soFar, soFar) : words.frame.loading}</p>
      )}
      {(rest.kind === 'problem' || rest.kind === 'offline') && (
        <div class="callout" role="alert">
          <FailureText failure={rest} words={words} />
          {begun && <p>{fill(words.frame.brokenOff, soFar)}</p>}
          <Button quiet text={words.frame.tryAgain} onPress={reload} />
        </div>
      )}
      {(begun || rest.kind === 'none') && children(items)}
    </>
  );
}
