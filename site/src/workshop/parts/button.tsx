interface Props {
  readonly text: string;
  readonly onPress?: () => void;
  readonly busy?: boolean;
  readonly quiet?: boolean;
  /** Sends the form it stands in. */
  readonly submits?: boolean;
}

/** A button that stays focusable while busy, so that keyboard users don't lose their place. */
export function Button({ text, onPress, busy = false, quiet = false, submits = false }: Props) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={quiet ? 'button button-quiet' : 'button'}
      aria-disabled={busy}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.();
      }}
    >
      {text}
    </button>
  );
}
