import { TextButton } from '../../workshop/parts/text-button.tsx';
import type { PartWords } from './part-words.ts';

interface Props {
  /** Whether the form holds something that was not saved. */
  readonly touched: boolean;
  readonly words: PartWords;
  readonly onDiscard: () => void;
}

/** Says that what was typed waits in this tab, and lets it go. */
export function KeptNote({ touched, words: { frame }, onDiscard }: Props) {
  if (!touched) return null;
  return (
    <>
      <p class="soft">{frame.kept}</p>
      <TextButton text={frame.discard} onPress={onDiscard} />
    </>
  );
}
