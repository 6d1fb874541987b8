import { submitCode } from '../actions/submit-code.ts';
import { CodeForm } from '../parts/code-form.tsx';
import { Title } from '../parts/title.tsx';
import type { ScreenProps } from './screen-props.ts';

interface Props extends ScreenProps {
  readonly typed: string;
}

/** One field for all kinds of codes. */
export function CodeScreen({ app, model, words: { entering }, typed }: Props) {
  const { title, lead, label, hint, submit } = entering.code;
  return (
    <div class="prose">
      <Title text={title} />
      <p class="lead">{lead}</p>
      <CodeForm
        label={label}
        hint={hint}
        submit={submit}
        typed={typed}
        busy={model.busy}
        onCode={(code) => submitCode(app, code)}
      />
    </div>
  );
}
