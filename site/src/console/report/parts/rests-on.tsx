import { fillWords } from '../text/fill-words.ts';
import type { ReportWords } from '../words/en.ts';

interface Props {
  /** Workshops that published the figure, of all. */
  readonly workshops: number;
  readonly all: number;
  readonly words: ReportWords;
}

/** How many workshops a summed figure rests on. */
export function RestsOn({ workshops, all, words }: Props) {
  return <span class="soft">{fillWords(words.overTime.restsOn, { workshops, all })}</span>;
}
