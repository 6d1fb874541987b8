import type * as z from 'zod/mini';
import { certificationEndpoints } from '../../../../functions/certification/contract.ts';
import { bothLoaded } from '../../console/parts/both-loaded.ts';
import { Loaded } from '../../console/parts/loaded.tsx';
import { useLoaded } from '../../console/parts/use-loaded.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/routes.ts';
import { trackName } from '../parts/named.ts';
import type { ScreenProps } from '../screen-props.ts';
import { pendingRequest } from '../session/pending-request.ts';
import { HeldCredentials } from './held-credentials.tsx';
import { OfferedTracks } from './offered-tracks.tsx';

export type Paths = z.infer<(typeof certificationEndpoints)['paths']['answers']['ok']>;

/** Credentials, ways that were begun, and what can be begun. */
export function HomeScreen(props: ScreenProps<'home'>) {
  const { app, words } = props;
  const { home } = words.way;
  const [paths, { reload }] = useLoaded(app, certificationEndpoints.paths, {});
  const [holder, { reload: again }] = useLoaded(app, certificationEndpoints.holder, {});
  return (
    <>
      <Title text={home.title} />
      <p class="lead">{home.lead}</p>
      <PendingRequest {...props} />
      <Loaded
        loaded={bothLoaded(paths, holder)}
        words={words}
        reload={() => {
          reload();
          again();
        }}
      >
        {([found, { holder: profile }]) => (
          <>
            {!profile && (
              <div class="callout">
                <p>{home.profileFirst}</p>
                <p>
                  <a class="button" href={hashTo('profile', {})}>
                    {home.toProfile}
                  </a>
                </p>
              </div>
            )}
            {found.credentials.length > 0 && <HeldCredentials {...props} paths={found} />}
            {found.begun.length > 0 && <Begun {...props} paths={found} />}
            <OfferedTracks {...props} paths={found} />
          </>
        )}
      </Loaded>
    </>
  );
}

/** A link that was opened in this tab before signing in, and left without an answer. */
export function PendingRequest({ app, words: { witness } }: Pick<ScreenProps, 'app' | 'words'>) {
  if (pendingRequest(app.drafts) === null) return null;
  return (
    <p class="callout">
      {witness.waits} <a href={hashTo('witness', {})}>{witness.answer}</a>
    </p>
  );
}

interface PathsProps extends ScreenProps<'home'> {
  readonly paths: Paths;
}

function Begun({ app, words, paths: { begun, bodies } }: PathsProps) {
  return (
    <section>
      <h2>{words.way.home.begun}</h2>
      <ul class="plain-list">
        {begun.map(({ bodyId, trackId }) => (
          <li key={`${bodyId}/${trackId}`} class="row">
            <a href={hashTo('way', { bodyId, trackId })}>{trackName(app, trackId)}</a>
            <span class="soft">
              <bdi>{bodies.find(({ id }) => id === bodyId)?.name}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
