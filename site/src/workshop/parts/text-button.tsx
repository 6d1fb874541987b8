interface Props {
  readonly text: string;
  readonly onPress: () => void;
}

/** A button that looks like a link: a step inside the page. */
export function TextButton({ text, onPress }: Props) {
  return (
    <button type="button" class="text-button" onClick={onPress}>
      {text}
    </button>
  );
}
