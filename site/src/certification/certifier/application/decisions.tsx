import { fill } from '../../../words/fill.ts';
import { standingOf } from '../../credential/standing-of.ts';
import { dayOf, utcDayOf } from '../../parts/day-of.ts';
import type { EvidenceProps } from './evidence.tsx';

/** What was decided so far, the latest first, and the credential that they have already. */
export function Decisions(props: EvidenceProps) {
  const { words, language, found } = props;
  const { application: texts } = words.certifier;
  const { decisions } = found.path.application;
  return (
    <section>
      <h2>{texts.decisions}</h2>
      {decisions.length === 0 && <p>{texts.noDecision}</p>}
      <ul class="plain-list">
        {decisions.map(({ decision, reason, at }) => (
          <li key={`${decision}${at}`} class="row">
            <strong>{words.lists.decisions[decision]}</strong>
            <span class="soft">{dayOf(language, at)}</span>
            {reason !== null && <p dir="auto">{reason}</p>}
          </li>
        ))}
      </ul>
      <Newest {...props} />
    </section>
  );
}

function Newest({ app, words, language, found }: EvidenceProps) {
  const { credential } = found.path;
  if (!credential) return null;
  const { certifier, lists } = words;
  const from = utcDayOf(language, credential.validFrom);
  const until = utcDayOf(language, credential.validUntil);
  return (
    <>
      <h3>{certifier.application.credential}</h3>
      <p>
        {fill(certifier.issued.valid, { from, until })}{' '}
        <span class="badge">
          {lists.credentialStates[standingOf(credential, app.around.now())]}
        </span>
      </p>
      {credential.marks.map((mark) => (
        <p key={mark} class="soft">
          {lists.marks[mark]}
        </p>
      ))}
    </>
  );
}
