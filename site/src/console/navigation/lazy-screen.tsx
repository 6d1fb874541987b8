import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../workshop/parts/button.tsx';
import { Title } from '../../workshop/parts/title.tsx';
import type { ShellProps } from '../console.tsx';
import type { Screen, ScreenProps } from '../screen-props.ts';
import { Arrival } from './arrival.tsx';
import type { Route } from './routes.ts';
import { type ScreenRoute, screens } from './screens.ts';

interface Props extends ShellProps {
  readonly route: Route<ScreenRoute>;
  readonly shared: Pick<ScreenProps, 'me' | 'organisation'>;
}

type Drawn = (props: Omit<ScreenProps, 'params'>) => ComponentChild;

/** A screen whose script comes when it is first needed. */
export function LazyScreen({ app, model: { moved }, words, route, shared }: Props) {
  const [screen, setScreen] = useState<{ draw: Drawn } | 'missing'>();
  const load = () => {
    setScreen(undefined);
    screenOf(route).then(
      (draw) => setScreen({ draw }),
      () => setScreen('missing'),
    );
  };
  useEffect(load, []);
  if (screen === 'missing') {
    return (
      <div class="prose">
        <Title text={words.frame.titles[route.name]} />
        <p>{words.frame.partMissing}</p>
        <Button text={words.frame.tryAgain} onPress={load} />
      </div>
    );
  }
  if (!screen) {
    return (
      <>
        <Title text={words.frame.titles[route.name]} />
        <p role="status">{words.frame.loading}</p>
      </>
    );
  }
  const Draw = screen.draw;
  return (
    <>
      <Draw app={app} words={words} language={app.around.language} {...shared} />
      <Arrival root="console-app" moved={moved} />
    </>
  );
}

async function screenOf<Name extends ScreenRoute>({ name, params }: Route<Name>): Promise<Drawn> {
  const Loaded: Screen<Name> = await screens[name]();
  return (props) => <Loaded {...props} params={params} />;
}
