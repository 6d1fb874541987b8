import type { LocalTime } from '../clock/local-time.ts';
import { TextInput } from './inputs.tsx';
import { useOwnId } from './use-own-id.ts';

interface Props {
  readonly legend: string;
  /** Of the day and of the time. */
  readonly labels: readonly [string, string];
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: LocalTime;
  readonly onChange: (value: LocalTime) => void;
}

/** A day and a time of day, each with the browser's own control. */
export function MomentInput({ legend, labels, hint, error, value, onChange }: Props) {
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
      <div class="side-by-side">
        <TextInput
          type="date"
          label={labels[0]}
          value={value.day}
          onType={(day) => onChange({ ...value, day })}
        />
        <TextInput
          type="time"
          label={labels[1]}
          value={value.time}
          onType={(time) => onChange({ ...value, time })}
        />
      </div>
    </fieldset>
  );
}
