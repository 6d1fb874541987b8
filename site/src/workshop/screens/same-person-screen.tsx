import { signOutOther } from '../actions/leave.ts';
import { goOnAsSame } from '../actions/start.ts';
import { Button } from '../parts/button.tsx';
import { Title } from '../parts/title.tsx';
import type { ScreenProps } from './screen-props.ts';

interface Props extends ScreenProps {
  readonly code: string | null;
}

export function SamePersonScreen({ app, model, words: { entering }, code }: Props) {
  const words = entering.samePerson;
  return (
    <>
      <Title text={words.title} />
      <p class="lead">{words.lead}</p>
      <p>
        <Button text={words.same} busy={model.busy} onPress={() => goOnAsSame(app)} />
      </p>
      <p>
        <Button
          quiet
          text={words.other}
          busy={model.busy}
          onPress={() => signOutOther(app, code)}
        />
      </p>
      <p class="soft">{words.otherNote}</p>
    </>
  );
}
