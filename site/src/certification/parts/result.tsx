import type * as z from 'zod/mini';
import type { examResult } from '../../../../functions/certification/fields.ts';
import { fill } from '../../words/fill.ts';
import { Ltr } from '../../workshop/parts/ltr.tsx';
import type { Words } from '../words/en.ts';

interface Props {
  readonly result: z.infer<typeof examResult>;
  readonly sample: boolean;
  /** Names of objectives, by id. */
  readonly objectives: Readonly<Record<string, string>>;
  readonly words: Pick<Words, 'exam'>;
}

/** What came of a sitting, by objective; never which answers were right. */
export function Result({ result, sample, objectives, words: { exam } }: Props) {
  const { correct, of, passed } = result;
  return (
    <>
      <p>
        <span class={passed ? 'badge badge-open' : 'badge'}>
          {passed ? exam.passed : exam.notPassed}
        </span>{' '}
        {fill(exam.right, { correct, of })}
      </p>
      {sample && <p class="rehearsal">{exam.isSample}</p>}
      <h3>{exam.byObjective}</h3>
      <dl class="facts">
        {result.objectives.map((each) => (
          <div key={each.objective}>
            <dt>{objectives[each.objective] ?? each.objective}</dt>
            <dd>
              <Ltr>
                {each.correct} / {each.of}
              </Ltr>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
