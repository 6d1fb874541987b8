import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Me } from '../../console/model.ts';
import { Arrival } from '../../console/navigation/arrival.tsx';
import { Button } from '../../workshop/parts/button.tsx';
import { Title } from '../../workshop/parts/title.tsx';
import type { Screen, ScreenProps } from '../screen-props.ts';
import type { ShellProps } from '../shell.tsx';
import type { ParamsOf, Route, RouteName } from './routes.ts';
import { screens } from './screens.ts';

interface Props extends ShellProps {
  readonly route: Route;
  readonly me: Me;
}

type Drawn = (props: Omit<ScreenProps, 'params'>) => ComponentChild;

/** A screen whose script comes when it is first needed. */
export function LazyScreen({ app, model: { moved }, words, route, me }: Props) {
  const [screen, setScreen] = useState<{ draw: Drawn } | 'missing'>();
  const load = () => {
    setScreen(undefined);
    screenOf(route).then(
      (draw) => setScreen({ draw }),
      () => setScreen('missing'),
    );
  };
  useEffect(load, []);
  const title = <Title text={words.titles[route.name]} />;
  if (screen === 'missing') {
    return (
      <div class="prose">
        {title}
        <p>{words.frame.partMissing}</p>
        <Button text={words.frame.tryAgain} onPress={load} />
      </div>
    );
  }
  if (!screen) {
    return (
      <>
        {title}
        <p role="status">{words.frame.loading}</p>
      </>
    );
  }
  const Draw = screen.draw;
  return (
    <>
      <Draw app={app} me={me} words={words} language={app.around.language} />
      <Arrival root="certification-app" moved={moved} />
    </>
  );
}

async function screenOf(route: Route): Promise<Drawn> {
  return drawn(route.name, route.params);
}

async function drawn<Name extends RouteName>(name: Name, params: object): Promise<Drawn> {
  const Loaded: Screen<Name> = await screens[name]();
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: parameters were read by this name's own address
  return (props) => <Loaded {...props} params={params as ParamsOf<Name>} />;
}
