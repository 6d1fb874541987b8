import { countAtMost } from '../../../../functions/enrollment/workshops/plan.ts';
import { fill } from '../../words/fill.ts';
import type { QuizItem } from '../../workshop/api/quiz-file.ts';
import { DigitsInput } from '../parts/digits-input.tsx';
import { useOwnId } from '../parts/use-own-id.ts';
import type { Words } from '../words/en.ts';
import { markOf } from './mark-of.ts';
import { type ItemWrong, withoutTick } from './read-tally.ts';

interface Props {
  readonly item: QuizItem;
  /** As on the sheet, from 1. */
  readonly number: number;
  /** As typed. */
  readonly sheets: string;
  readonly counts: Readonly<Record<string, string>>;
  readonly wrong: ItemWrong | undefined;
  readonly words: Words;
  readonly onType: (counts: Readonly<Record<string, string>>) => void;
}

/** One question with a number for each option, marked as on the tally sheet. */
export function ItemCounts({
  item,
  number,
  sheets,
  counts,
  wrong,
  words: { paper },
  onType,
}: Props) {
  const id = useOwnId();
  const open = withoutTick(sheets, counts);
  return (
    <li>
      <fieldset class={wrong ? 'field-wrong' : ''} aria-describedby={wrong ? id : undefined}>
        <legend>
          {number}. {item.stem}
        </legend>
        {wrong && (
          <p class="field-error" id={id}>
            {wrong.kind === 'too-many' ? fill(paper.tooMany, { count: wrong.by }) : paper.notWhole}
          </p>
        )}
        <div class="tally-counts">
          {item.options.map((option, at) => (
            // biome-ignore lint/a11y/noLabelWithoutControl: the input is its last child
            <label key={option.id}>
              <span class="tally-mark">{markOf(item, at, paper)}</span>
              <span class="tally-option soft">{option.text}</span>
              <DigitsInput
                class="count"
                least={0}
                most={countAtMost}
                value={counts[option.id] ?? ''}
                onType={(count) => onType({ ...counts, [option.id]: count })}
              />
            </label>
          ))}
        </div>
        {open !== undefined && <p class="soft">{fill(paper.nothingTicked, { count: open })}</p>}
      </fieldset>
    </li>
  );
}
