import { start } from '../actions/start.ts';
import { Button } from '../parts/button.tsx';
import { Title } from '../parts/title.tsx';
import type { ScreenProps } from './screen-props.ts';

export function StartingScreen({ words }: ScreenProps) {
  return (
    <>
      <h1 class="visually-hidden">{words.taking.hub.title}</h1>
      <p class="soft">{words.common.loading}</p>
    </>
  );
}

export function UnreachableScreen({ app, words: { common } }: ScreenProps) {
  return (
    <>
      <Title text={common.unreachableTitle} />
      <p>{common.unreachable}</p>
      <Button text={common.tryAgain} onPress={() => start(app, null)} />
    </>
  );
}
