import type { CredentialView } from '../../../../../functions/certification/fields.ts';
import { fill } from '../../../words/fill.ts';
import { standingOf } from '../../credential/standing-of.ts';
import { utcDayOf } from '../../parts/day-of.ts';
import { trackName } from '../../parts/named.ts';
import type { BodyProps } from '../body-frame.tsx';
import { ChangeCredential } from './change-credential.tsx';
import { changesFor } from './change-form.ts';

export interface RowProps extends BodyProps {
  readonly credential: CredentialView;
  readonly onChanged: (after: CredentialView) => void;
  readonly onOutdated: () => void;
}

/** One credential: whose, for what, how it stands and why, and what can be made of it. */
export function CredentialRow(props: RowProps) {
  const { app, words, language, credential } = props;
  const { lists } = words;
  const { issued } = words.certifier;
  const { id, name, trackId, validFrom, validUntil, changedAt, reason, marks } = credential;
  const standing = standingOf(credential, app.around.now());
  return (
    <>
      <strong>
        <bdi>{name}</bdi>
      </strong>{' '}
      <span class={standing === 'active' ? 'badge badge-open' : 'badge'}>
        {lists.credentialStates[standing]}
      </span>
      <span class="soft">
        {trackName(app, trackId)}
        {' · '}
        {fill(issued.valid, {
          from: utcDayOf(language, validFrom),
          until: utcDayOf(language, validUntil),
        })}
        {!credential.published && ` · ${issued.unpublished}`}
      </span>
      {marks.map((mark) => (
        <span key={mark} class="soft">
          {lists.marks[mark]}
        </span>
      ))}
      {changedAt !== null && (
        <span class="soft">
          {fill(issued.since, { day: utcDayOf(language, changedAt) })}
          {reason !== null && (
            <>
              {' · '}
              <bdi>{reason}</bdi>
            </>
          )}
        </span>
      )}
      {credential.supersededBy !== null && <p>{issued.successor}</p>}
      <p>
        <a href={`/${language}/verify/#${id}`}>
          {issued.verify}
          <span class="visually-hidden"> ({name})</span>
        </a>
      </p>
      {changesFor(credential.state).length > 0 && <ChangeCredential {...props} />}
    </>
  );
}
