import { DigitsInput } from './digits-input.tsx';
import { Field, type FieldProps } from './field.tsx';

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly maxLength?: number;
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'time';
  readonly optional?: boolean;
}

/** One line of text, a day or a time of day; whichever the browser has its own control for. */
export function TextInput({ value, onType, maxLength, type = 'text', ...field }: TextProps) {
  const { optional = false, ...labelled } = field;
  const plain = type === 'text';
  return (
    <Field {...labelled}>
      {(ties) => (
        <input
          {...ties}
          type={type}
          value={value}
          required={!optional}
          maxLength={maxLength}
          autocomplete="off"
          dir={plain ? 'auto' : 'ltr'}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface LongTextProps extends FieldProps {
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly maxLength: number;
}

/** Several lines of text. */
export function LongText({ value, onType, maxLength, ...field }: LongTextProps) {
  return (
    <Field {...field}>
      {(ties) => (
        <textarea
          {...ties}
          rows={3}
          value={value}
          required
          maxLength={maxLength}
          dir="auto"
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface NumberProps extends FieldProps {
  /** As typed: an empty field is no number yet. */
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly least: number;
  readonly most: number;
}

/** A whole number. */
export function NumberInput({ value, onType, least, most, ...field }: NumberProps) {
  const number = { value, onType, least, most };
  return (
    <Field {...field}>
      {(ties) => <DigitsInput {...ties} {...number} class="number-input" required />}
    </Field>
  );
}

interface ChoiceProps extends FieldProps {
  /** Text by value, in order. */
  readonly options: Readonly<Record<string, string>>;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** Text of the choice that is none. */
  readonly none?: string;
}

/** One of a closed list. */
export function Choice({ options, value, onChoose, none, ...field }: ChoiceProps) {
  return (
    <Field {...field}>
      {(ties) => (
        <select {...ties} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {Object.entries(options).map(([id, text]) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
