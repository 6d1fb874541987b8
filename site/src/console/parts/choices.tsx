import type { ComponentChild } from 'preact';
import { useOwnId } from './use-own-id.ts';

interface Option {
  readonly id: string;
  readonly text: ComponentChild;
  readonly note?: ComponentChild;
  /** Can't be chosen now; the note says why. */
  readonly fixed?: boolean;
}

interface Shared {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly options: readonly Option[];
}

interface OneProps extends Shared {
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

/** Radio buttons, each with a note of what it means. */
export function OneOf({ value, onChoose, ...shared }: OneProps) {
  const name = useOwnId();
  return (
    <Choices {...shared}>
      {({ id, fixed }) => (
        <input
          type="radio"
          name={name}
          value={id}
          checked={value === id}
          disabled={fixed}
          onChange={() => onChoose(id)}
        />
      )}
    </Choices>
  );
}

interface SomeProps extends Shared {
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: string[]) => void;
}

/** Check boxes; what is chosen keeps the order of the list. */
export function SomeOf({ chosen, onChoose, ...shared }: SomeProps) {
  const choiceWith = (id: string, on: boolean) =>
    shared.options
      .map((option) => option.id)
      .filter((each) => (each === id ? on : chosen.includes(each)));
  return (
    <Choices {...shared}>
      {({ id, fixed }) => (
        <input
          type="checkbox"
          value={id}
          checked={chosen.includes(id)}
          disabled={fixed}
          onChange={(event) => onChoose(choiceWith(id, event.currentTarget.checked))}
        />
      )}
    </Choices>
  );
}

interface ChoicesProps extends Shared {
  readonly children: (option: Option) => ComponentChild;
}

function Choices({ legend, hint, error, options, children }: ChoicesProps) {
  const id = useOwnId();
  return (
    <fieldset
      class={error ? 'choices field-wrong' : 'choices'}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend>{legend}</legend>
      {hint && <p class="field-hint soft">{hint}</p>}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {options.map((option) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the input is the first child
        <label key={option.id} class="choice-row">
          {children(option)}
          <span>
            {option.text}
            {option.note && <span class="choice-note soft">{option.note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
