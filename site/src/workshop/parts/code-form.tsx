import { Button } from './button.tsx';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly typed: string;
  readonly busy: boolean;
  readonly onCode: (typed: string) => unknown;
}

/** One field for a code, as forgiving as codes are. */
export function CodeForm({ label, hint, submit, typed, busy, onCode }: Props) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const code = new FormData(event.currentTarget).get('code');
        if (!busy) onCode(String(code));
      }}
    >
      <label class="field">
        <span>{label}</span>
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
        {hint}
      </p>
      <Button submits text={submit} busy={busy} />
    </form>
  );
}
