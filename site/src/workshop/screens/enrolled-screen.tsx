import { go } from '../actions/go.ts';
import { Button } from '../parts/button.tsx';
import { CodeShown } from '../parts/code-shown.tsx';
import { Points } from '../parts/points.tsx';
import { Title } from '../parts/title.tsx';
import type { ScreenProps } from './screen-props.ts';

interface Props extends ScreenProps {
  readonly resumeCode: string;
}

export function EnrolledScreen({ app, words: { entering }, resumeCode }: Props) {
  const words = entering.enrolled;
  return (
    <div class="prose">
      <Title text={words.title} />
      <p class="lead">{words.lead}</p>
      <CodeShown label={words.label} code={resumeCode} />
      <Points texts={words.advice} />
      <Button text={words.go} onPress={() => go(app, { at: 'hub' })} />
    </div>
  );
}
