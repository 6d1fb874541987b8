import { hashTo } from '../navigation/routes.ts';
import { dayOf } from '../parts/day-of.ts';
import { trackOf } from '../parts/named.ts';
import { Result } from '../parts/result.tsx';
import type { ExamProps } from './exam-screen.tsx';

/** Every sitting with its result by objective, the latest first. */
export function PastSittings({ app, words, language, params, path, about }: ExamProps) {
  const { exam } = words;
  const objectives = about?.objectives ?? trackOf(app, path.trackId)?.objectives ?? {};
  if (path.sittings.length === 0) return null;
  return (
    <section>
      <h2>{exam.past}</h2>
      {[...path.sittings].reverse().map(({ number, starts, result, sample }) => (
        <details key={number} class="act">
          <summary>
            {dayOf(language, starts)} · {verdict(result, exam)}
          </summary>
          <div>
            {result && (
              <Result result={result} sample={sample} objectives={objectives} words={words} />
            )}
            <p>
              <a href={hashTo('sitting', { ...params, number: String(number) })}>{exam.result}</a>
            </p>
          </div>
        </details>
      ))}
    </section>
  );
}

function verdict(
  result: { readonly passed: boolean } | null,
  { passed, notPassed, noResult }: ExamProps['words']['exam'],
): string {
  if (!result) return noResult;
  return result.passed ? passed : notPassed;
}
