import type { ComponentChild } from 'preact';
import { Button } from '../../workshop/parts/button.tsx';
import { FailureText } from './notice-region.tsx';
import type { PartWords } from './part-words.ts';
import type { Loading } from './use-loaded.ts';

interface Props<Body> {
  readonly loaded: Loading<Body>;
  readonly words: PartWords;
  readonly reload: () => void;
  readonly children: (body: Body) => ComponentChild;
}

/** What was read, or that it is on its way, or why it didn't come. */
export function Loaded<Body>({ loaded, words, reload, children }: Props<Body>) {
  if (loaded.kind === 'loaded') return <>{children(loaded.body)}</>;
  if (loaded.kind === 'loading') return <p role="status">{words.frame.loading}</p>;
  return (
    <div class="callout" role="alert">
      <FailureText failure={loaded} words={words} />
      <Button quiet text={words.frame.tryAgain} onPress={reload} />
    </div>
  );
}
