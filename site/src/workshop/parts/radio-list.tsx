import type { ComponentChildren } from 'preact';
import { TextButton } from './text-button.tsx';

interface Props {
  readonly name: string;
  readonly legend: ComponentChildren;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  /** Text of the way to take an answer back; without it there is an option for that. */
  readonly clear?: string;
}

/** One question with native radio buttons, so that keys and screen readers work as everywhere. */
export function RadioList({ name, legend, options, chosen, onChoose, clear }: Props) {
  return (
    <fieldset class="question">
      <legend>{legend}</legend>
      {options.map(({ id, text }) => (
        <label key={id} class="option">
          <input
            type="radio"
            name={name}
            value={id}
            checked={chosen === id}
            onChange={() => onChoose(id)}
          />
          <span>{text}</span>
        </label>
      ))}
      {clear && chosen && (
        <TextButton
          text={clear}
          onPress={() => {
            // The button goes away with the answer: keyboard users stay in their question.
            document.querySelector<HTMLElement>(`input[name="${name}"]`)?.focus();
            onChoose(null);
          }}
        />
      )}
    </fieldset>
  );
}
