import { fill } from '../../../words/fill.ts';
import { dayOf } from '../../parts/day-of.ts';
import { trackOf } from '../../parts/named.ts';
import { Result } from '../../parts/result.tsx';
import { useExam } from '../../parts/use-exam.ts';
import type { EvidenceProps } from './evidence.tsx';

/** Every sitting with its result by objective; whether the bank was a sample is said with it. */
export function ExamEvidence({ app, words, language, found }: EvidenceProps) {
  const { application: texts } = words.certifier;
  const { sittings, trackId } = found.path;
  const objectives = useExam(app, trackId)?.objectives ?? trackOf(app, trackId)?.objectives ?? {};
  return (
    <section>
      <h2>{texts.exam}</h2>
      {sittings.length === 0 && <p>{texts.noSitting}</p>}
      {sittings.map(({ number, starts, result, sample }) => (
        <article key={number} class="group">
          <p>
            <strong>{fill(texts.sitting, { number, day: dayOf(language, starts) })}</strong>
          </p>
          {result ? (
            <Result result={result} sample={sample} objectives={objectives} words={words} />
          ) : (
            <p class="soft">{texts.sittingOpen}</p>
          )}
        </article>
      ))}
    </section>
  );
}
