import type * as z from 'zod/mini';
import { bodiesEndpoints } from '../../../../functions/certification/bodies/contract.ts';
import type { queued as queuedSchema } from '../../../../functions/certification/bodies/views.ts';
import { Loaded } from '../../console/parts/loaded.tsx';
import { useLoaded } from '../../console/parts/use-loaded.ts';
import { fill } from '../../words/fill.ts';
import { hashTo } from '../navigation/routes.ts';
import { dayOf } from '../parts/day-of.ts';
import { trackName } from '../parts/named.ts';
import type { ScreenProps } from '../screen-props.ts';
import { BodyFrame, type BodyProps } from './body-frame.tsx';

type Queued = z.infer<typeof queuedSchema>;

/** Who waits for the certifiers of a body. */
export function QueueScreen(props: ScreenProps<'queue'>) {
  const { app, words, params } = props;
  const [loaded, { reload }] = useLoaded(app, bodiesEndpoints.queue, { params });
  return (
    <BodyFrame {...props} place="queue">
      <p class="lead">{words.certifier.application.lead}</p>
      <Loaded<{ applications: Queued[] }> loaded={loaded} words={words} reload={reload}>
        {({ applications }) => <Queue {...props} applications={applications} />}
      </Loaded>
    </BodyFrame>
  );
}

interface Props extends BodyProps {
  readonly applications: readonly Queued[];
}

/** Each with where it stands and since when; harmful behaviour is said in words. */
export function Queue(props: Props) {
  const { applications, words, params } = props;
  if (applications.length === 0) {
    // What keeps a body from working, its missing profile first of all, is said in the overview.
    return (
      <>
        <p>{words.certifier.application.none}</p>
        <p>
          <a href={hashTo('overview', { organisationId: params.organisationId })}>
            {words.titles.overview}
          </a>
        </p>
      </>
    );
  }
  return (
    <ul class="plain-list">
      {applications.map((queued) => (
        <li key={`${queued.staffId}/${queued.trackId}`} class="row">
          <QueuedRow {...props} queued={queued} />
        </li>
      ))}
    </ul>
  );
}

function QueuedRow({ app, words, language, params, queued }: Props & { readonly queued: Queued }) {
  const { application } = words.certifier;
  const { staffId, trackId, name, state, appliedAt, renewing, harmful } = queued;
  const { organisationId } = params;
  return (
    <>
      <a href={hashTo('applicant', { organisationId, staffId, trackId })}>
        <bdi>{name || application.nameless}</bdi>
      </a>{' '}
      {harmful && <span class="badge">{application.harmfulSeen}</span>}{' '}
      {renewing && <span class="badge">{application.renewing}</span>}
      <span class="soft">
        {trackName(app, trackId)}
        {' · '}
        {application.states[state]}
        {' · '}
        {fill(application.since, { day: dayOf(language, appliedAt) })}
      </span>
    </>
  );
}
