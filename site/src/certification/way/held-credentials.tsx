import type { CredentialView } from '../../../../functions/certification/fields.ts';
import { dueForRenewal } from '../../../../functions/certification/rules/due-for-renewal.ts';
import { fill } from '../../words/fill.ts';
import { standingOf } from '../credential/standing-of.ts';
import { hashTo } from '../navigation/routes.ts';
import { utcDayOf } from '../parts/day-of.ts';
import { trackName } from '../parts/named.ts';
import type { ScreenProps } from '../screen-props.ts';
import type { Paths } from './home-screen.tsx';

interface Props extends ScreenProps<'home'> {
  readonly paths: Paths;
}

/** What somebody holds or held, with its state now, and when to renew. */
export function HeldCredentials(props: Props) {
  const { app, words, language, paths } = props;
  const now = app.around.now();
  return (
    <section>
      <h2>{words.way.home.credentials}</h2>
      <ul class="plain-list">
        {paths.credentials.map((each) => {
          const standing = standingOf(each, now);
          return (
            <li key={each.id} class="row">
              <a href={hashTo('credential', { credentialId: each.id })}>
                {trackName(app, each.trackId)}
              </a>{' '}
              <span class={standing === 'active' ? 'badge badge-open' : 'badge'}>
                {words.lists.credentialStates[standing]}
              </span>
              <span class="soft">
                <BodyName paths={paths} id={each.bodyId} />
                {fill(words.way.home.until, { day: utcDayOf(language, each.validUntil) })}
              </span>
              {each.marks.map((mark) => (
                <span key={mark} class="soft">
                  {words.lists.marks[mark]}
                </span>
              ))}
              <Reminder {...props} credential={each} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A body that offers nothing any more isn't listed; the credential itself has its name. */
function BodyName({ paths, id }: Pick<Props, 'paths'> & { readonly id: string }) {
  const body = paths.bodies.find((each) => each.id === id);
  if (!body) return null;
  return (
    <>
      <bdi>{body.name}</bdi>
      {' · '}
    </>
  );
}

/** Says so in time when a valid credential comes to its end, as the letters do. */
function Reminder({
  app,
  words,
  language,
  paths,
  credential,
}: Props & { credential: CredentialView }) {
  const { home } = words.way;
  const { id, bodyId, trackId, validUntil } = credential;
  const now = app.around.now();
  if (!dueForRenewal(paths.credentials, now).some((each) => each.id === id)) return null;
  const text = now < validUntil ? home.endsSoon : home.ended;
  return (
    <div class="callout">
      <p>
        {fill(text, { track: trackName(app, trackId), day: utcDayOf(language, validUntil) })}{' '}
        <a href={hashTo('application', { bodyId, trackId })}>{home.renew}</a>
      </p>
    </div>
  );
}
