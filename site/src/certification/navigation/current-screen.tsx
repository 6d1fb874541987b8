import { Fragment } from 'preact';
import { Arrival } from '../../console/navigation/arrival.tsx';
import { start } from '../../console/session/start.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { Title } from '../../workshop/parts/title.tsx';
import { SignedOut } from '../session/signed-out.tsx';
import type { ShellProps } from '../shell.tsx';
import { LazyScreen } from './lazy-screen.tsx';
import { hashHere, hashTo } from './routes.ts';

/** The screen of the address, as far as whoever sits here may see one. */
export function CurrentScreen(props: ShellProps) {
  const { app, model, route, words } = props;
  const { standing } = model;
  if (standing.kind === 'signed-in') {
    if (!route) return <Lost {...props} />;
    // What was typed on one screen is never inherited by another.
    return <LazyScreen key={hashHere(route)} {...props} route={route} me={standing.me} />;
  }
  if (standing.kind === 'starting') return <p role="status">{words.frame.loading}</p>;
  if (standing.kind === 'signed-out') return <SignedOut {...props} />;
  return (
    <div class="prose">
      <Title text={words.frame.unreachableTitle} />
      <p>{words.problems.offline}</p>
      <Button text={words.frame.tryAgain} onPress={() => void start(app)} />
    </div>
  );
}

/** An address that is none of ours. */
function Lost({ model, words: { frame, titles } }: ShellProps) {
  return (
    <Fragment key="lost">
      <div class="prose">
        <Title text={titles.lost} />
        <p>{frame.lost}</p>
        <p>
          <a href={hashTo('home', {})}>{frame.toStart}</a>
        </p>
      </div>
      <Arrival root="certification-app" moved={model.moved} />
    </Fragment>
  );
}
