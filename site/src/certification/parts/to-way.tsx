import { hashTo } from '../navigation/routes.ts';
import type { Words } from '../words/en.ts';

interface Props {
  readonly params: { readonly bodyId: string; readonly trackId: string };
  readonly words: Words;
}

/** The way back from a step. */
export function ToWay({ params: { bodyId, trackId }, words }: Props) {
  return (
    <p class="way-back screen-only">
      <a href={hashTo('way', { bodyId, trackId })}>{words.frame.toWay}</a>
    </p>
  );
}
