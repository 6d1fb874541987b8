import type { PathView } from '../../../../functions/certification/contract.ts';
import { fillWords } from '../../console/report/text/fill-words.ts';
import { dateIn } from '../../dates.ts';
import { fill } from '../../words/fill.ts';
import { dayOf } from '../parts/day-of.ts';
import { Scores } from '../parts/scores.tsx';
import { PracticeActs } from './practice-acts.tsx';
import type { PracticesProps } from './practices-screen.tsx';

export interface CardProps extends PracticesProps {
  readonly practice: PathView['practices'][number];
}

/** One session: where it stands, and once it is signed what the observer wrote. */
export function PracticeCard(props: CardProps) {
  const { words, language, practice } = props;
  const { on, kind, group, state, cleared } = practice;
  const texts = words.practice;
  const isSigned = state !== 'logged' && state !== 'invited';
  return (
    <article class="group">
      <h3>{dateIn(language, on)}</h3>
      <p>
        {words.lists.practiceKinds[kind]} · {fill(texts.people, { count: group })}{' '}
        <span class={state === 'passed' ? 'badge badge-open' : 'badge'}>
          {words.lists.practiceStates[state]}
        </span>
      </p>
      {state === 'harmful' && <p class="callout">{cleared ? texts.cleared : texts.harmful}</p>}
      {isSigned ? <Observed {...props} /> : <PracticeActs {...props} />}
    </article>
  );
}

function Observed({ app, words, language, path, practice }: CardProps) {
  const { observer, signedAt, note } = practice;
  const texts = words.practice;
  return (
    <>
      {observer !== null && signedAt !== null && (
        <p class="soft">
          {fillWords(texts.observedBy, { name: observer, day: dayOf(language, signedAt) })}
        </p>
      )}
      <h4>{texts.says}</h4>
      {note !== null && (
        <blockquote>
          <p dir="auto">{note}</p>
        </blockquote>
      )}
      <Scores app={app} trackId={path.trackId} signed={practice} words={words} />
    </>
  );
}
