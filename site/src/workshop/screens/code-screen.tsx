import { submitCode } from '../actions/submit-code.ts';
import { Button } from '../parts/button.tsx';
import { Title } from '../parts/title.tsx';
import type { ScreenProps } from './screen-props.ts';

interface Props extends ScreenProps {
  readonly typed: string;
}

/** One field for both kinds of codes. */
export function CodeScreen({ app, model, words: { entering }, typed }: Props) {
  const words = entering.code;
  return (
    <form
      class="prose"
      onSubmit={(event) => {
        event.preventDefault();
        const code = new FormData(event.currentTarget).get('code');
        if (!model.busy) void submitCode(app, String(code));
      }}
    >
      <Title text={words.title} />
      <p class="lead">{words.lead}</p>
      <label class="field">
        <span>{words.label}</span>
        <input
          class="code-field"
          name="code"
          dir="ltr"
          defaultValue={typed}
          aria-describedby="code-hint workshop-notice"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={64}
        />
      </label>
      <p class="soft" id="code-hint">
        {words.hint}
      </p>
      <Button submits text={words.submit} busy={model.busy} />
    </form>
  );
}
