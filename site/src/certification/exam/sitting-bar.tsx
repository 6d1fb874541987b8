import { fill } from '../../words/fill.ts';
import type { Words } from '../words/en.ts';
import type { Sitting } from './keep-sitting.ts';
import { type TimeLeft, toldAt } from './time-left.ts';

interface Props {
  readonly words: Words;
  readonly sitting: Sitting;
}

/** What is left of the time, whether answers are saved, and that it is a sample. */
export function SittingBar({ words: { exam }, sitting }: Props) {
  const { left, saving, otherDevice, view } = sitting;
  const text = leftText(left, exam);
  const isTold = left.kind !== 'minutes' || toldAt.includes(left.count);
  return (
    <>
      {view.sample && <p class="rehearsal">{exam.isSample}</p>}
      <div class="sitting-clock">
        <p role="timer">{text}</p>
        <p class="soft">{saving === 'saving' ? exam.saving : saving === 'saved' && exam.saved}</p>
      </div>
      <p class="visually-hidden" role="status">
        {isTold && text}
      </p>
      <div role="alert">{saving === 'waiting' && <p class="callout">{exam.unsaved}</p>}</div>
      <div role="status">{otherDevice && <p class="callout">{exam.otherDevice}</p>}</div>
    </>
  );
}

function leftText(left: TimeLeft, exam: Words['exam']): string {
  if (left.kind === 'minutes') return fill(exam.left, { count: left.count });
  return left.kind === 'last' ? exam.lastMinute : exam.timeOver;
}
