import { certificationEndpoints } from '../../../../functions/certification/contract.ts';
import type { CredentialView } from '../../../../functions/certification/fields.ts';
import { Loaded } from '../../console/parts/loaded.tsx';
import { useLoaded } from '../../console/parts/use-loaded.ts';
import { fill } from '../../words/fill.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/routes.ts';
import { utcDayOf } from '../parts/day-of.ts';
import { FactList } from '../parts/fact-list.tsx';
import { trackName } from '../parts/named.ts';
import type { ScreenProps } from '../screen-props.ts';
import { KeepIt } from './keep-it.tsx';
import { standingOf } from './standing-of.ts';

/** A credential as its holder sees it: what it says, how it stands, and what to do with it. */
export function CredentialScreen(props: ScreenProps<'credential'>) {
  const { app, words, params } = props;
  const [loaded, { reload }] = useLoaded(app, certificationEndpoints.paths, {});
  return (
    <>
      <p class="way-back screen-only">
        <a href={hashTo('home', {})}>{words.titles.home}</a>
      </p>
      <Title text={words.titles.credential} />
      <Loaded loaded={loaded} words={words} reload={reload}>
        {({ credentials, bodies }) => {
          const credential = credentials.find(({ id }) => id === params.credentialId);
          if (!credential) return <p>{words.credential.gone}</p>;
          const body = bodies.find(({ id }) => id === credential.bodyId)?.name;
          return (
            <Credential {...props} credential={credential} bodyName={body} onLookAgain={reload} />
          );
        }}
      </Loaded>
    </>
  );
}

export interface CredentialProps extends ScreenProps<'credential'> {
  readonly credential: CredentialView;
  readonly bodyName: string | undefined;
  readonly onLookAgain: () => void;
}

export function Credential(props: CredentialProps) {
  const { app, words, language, credential, bodyName } = props;
  const { credential: texts, lists } = words;
  const { bodyId, trackId, name, validFrom, validUntil, changedAt, reason, marks } = credential;
  const standing = standingOf(credential, app.around.now());
  const since =
    changedAt === null || standing === 'expired'
      ? ''
      : ` ${fill(texts.since, { day: utcDayOf(language, changedAt) })}`;
  return (
    <div class="prose">
      <FactList
        facts={[
          [texts.name, name],
          [texts.track, trackName(app, trackId)],
          bodyName === undefined ? null : [texts.issuer, bodyName],
          [texts.from, utcDayOf(language, validFrom)],
          [texts.until, utcDayOf(language, validUntil)],
          [texts.state, lists.credentialStates[standing] + since],
          reason === null ? null : [texts.reason, reason],
          marks.length === 0
            ? null
            : [texts.marks, marks.map((mark) => lists.marks[mark]).join(' · ')],
        ]}
      />
      {credential.supersededBy !== null && (
        <p>
          <a href={hashTo('credential', { credentialId: credential.supersededBy })}>
            {texts.successor}
          </a>
        </p>
      )}
      <KeepIt {...props} />
      <h2>{texts.register}</h2>
      <p>
        {texts.registerNote} <a href={hashTo('profile', {})}>{words.titles.profile}</a>
      </p>
      <p>
        <a href={hashTo('way', { bodyId, trackId })}>{words.titles.way}</a>
      </p>
    </div>
  );
}
