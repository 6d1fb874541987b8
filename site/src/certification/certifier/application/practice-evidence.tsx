import type * as z from 'zod/mini';
import type { practice as practiceSchema } from '../../../../../functions/certification/fields.ts';
import { fillWords } from '../../../console/report/text/fill-words.ts';
import { dateIn } from '../../../dates.ts';
import { fill } from '../../../words/fill.ts';
import { dayOf } from '../../parts/day-of.ts';
import { Scores } from '../../parts/scores.tsx';
import { ClearPractice } from './clear-practice.tsx';
import type { EvidenceProps } from './evidence.tsx';

export type Practice = z.infer<typeof practiceSchema>;

/** Observed sessions: who saw what, by the rubric, and what they wrote. */
export function PracticeEvidence(props: EvidenceProps) {
  const { words, found } = props;
  const { application: texts } = words.certifier;
  const { practices } = found.path;
  return (
    <section>
      <h2>{texts.observed}</h2>
      {practices.length === 0 && <p>{texts.noPractice}</p>}
      {practices.map((practice) => (
        <article key={practice.id} class="group">
          <PracticeFacts {...props} practice={practice} />
        </article>
      ))}
    </section>
  );
}

export interface PracticeProps extends EvidenceProps {
  readonly practice: Practice;
}

function PracticeFacts(props: PracticeProps) {
  const { app, words, language, found, practice } = props;
  const { lists, practice: texts } = words;
  const { on, kind, group, state, observer, signedAt, note, cleared } = practice;
  const isHarmful = state === 'harmful';
  return (
    <>
      <p>
        <strong>{dateIn(language, on)}</strong>{' '}
        <span class={state === 'passed' ? 'badge badge-open' : 'badge'}>
          {lists.practiceStates[state]}
        </span>
      </p>
      <p class="soft">
        {lists.practiceKinds[kind]} · {fill(texts.people, { count: group })}
      </p>
      {observer !== null && signedAt !== null && (
        <p dir="auto">
          {fillWords(texts.observedBy, { name: observer, day: dayOf(language, signedAt) })}
        </p>
      )}
      <Scores app={app} trackId={found.path.trackId} signed={practice} words={words} />
      {note !== null && (
        <>
          <h3>{texts.says}</h3>
          <p dir="auto">{note}</p>
        </>
      )}
      {isHarmful && cleared && <p class="callout">{texts.cleared}</p>}
      {isHarmful && !cleared && <ClearPractice {...props} />}
    </>
  );
}
