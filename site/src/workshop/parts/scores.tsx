import type { AttemptReceipt } from '../../../../functions/quizzes/contract.ts';
import type { Words } from '../words/en.ts';
import { Ltr } from './ltr.tsx';

interface Props {
  readonly result: NonNullable<AttemptReceipt['result']>;
  readonly words: Words;
}

/** The participant's scores as plain numbers: no colour, no mark, no rank. */
export function Scores({ result: { before, after, gain }, words: { taking } }: Props) {
  const words = taking.result;
  return (
    <>
      <dl class="scores">
        {before && <Figure name={words.before} value={`${before.correct} / ${before.of}`} />}
        <Figure name={words.after} value={`${after.correct} / ${after.of}`} />
        {gain !== null && <Figure name={words.gain} value={signed(gain)} />}
        {after.skipped > 0 && <Figure name={words.skipped} value={String(after.skipped)} />}
      </dl>
      {!before && <p class="soft">{words.noBefore}</p>}
      {gain !== null && gain < 0 && <p class="soft">{words.less}</p>}
    </>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Ltr>{value}</Ltr>
      </dd>
    </div>
  );
}

function signed(points: number): string {
  if (points === 0) return '0';
  return points > 0 ? `+${points}` : `−${-points}`;
}
