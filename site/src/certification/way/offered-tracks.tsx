import { fill } from '../../words/fill.ts';
import { hashTo } from '../navigation/routes.ts';
import { trackOf } from '../parts/named.ts';
import type { ScreenProps } from '../screen-props.ts';
import type { Paths } from './home-screen.tsx';

interface Props extends ScreenProps<'home'> {
  readonly paths: Paths;
}

/** What the certifying bodies offer, each track with what it asks for and allows. */
export function OfferedTracks(props: Props) {
  const { words, paths } = props;
  const { home } = words.way;
  return (
    <section>
      <h2>{home.tracks}</h2>
      {paths.bodies.length === 0 && <p>{home.noBodies}</p>}
      {paths.bodies.map(({ id, name, tracks }) => (
        <section key={id} class="group">
          <h3>
            <bdi>{name}</bdi>
          </h3>
          {tracks.map((trackId) => (
            <Track key={trackId} {...props} bodyId={id} trackId={trackId} />
          ))}
        </section>
      ))}
    </section>
  );
}

interface TrackProps extends Props {
  readonly bodyId: string;
  readonly trackId: string;
}

function Track({ app, words, paths, bodyId, trackId }: TrackProps) {
  const { way, lists } = words;
  const { home } = way;
  const track = trackOf(app, trackId);
  // A body may offer a track that is newer than this page.
  if (!track) return null;
  const isBegun = paths.begun.some((each) => each.bodyId === bodyId && each.trackId === trackId);
  return (
    <article>
      <h4>{track.name}</h4>
      <p>{track.summary}</p>
      <details class="act">
        <summary>{home.asks}</summary>
        <div>
          <p>{track.criteria}</p>
          <p class="soft">{fill(home.months, { count: track.validMonths })}</p>
          <p class="soft">
            {fill(home.renewal, {
              steps: track.renewal.map((each) => lists.steps[each]).join(lists.between),
            })}
          </p>
        </div>
      </details>
      <details class="act">
        <summary>{home.allows}</summary>
        <div>
          <p>{track.allows}</p>
        </div>
      </details>
      <p>
        <a class="button button-quiet" href={hashTo('way', { bodyId, trackId })}>
          {isBegun ? home.goOn : home.look}
          <span class="visually-hidden"> ({track.name})</span>
        </a>
      </p>
    </article>
  );
}
