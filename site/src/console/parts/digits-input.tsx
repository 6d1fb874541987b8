import type { Ties } from './field.tsx';
import { westernDigits } from './western-digits.ts';

interface Props extends Partial<Ties> {
  readonly class: string;
  /** As typed: an empty field is no number yet. */
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly least: number;
  readonly most: number;
  readonly required?: boolean;
}

/**
 * Where a whole number is typed, with the digits of any keyboard. Text with a number keyboard: spin
 * buttons change values by accident.
 */
export function DigitsInput({ value, onType, least, most, ...given }: Props) {
  return (
    <input
      {...given}
      type="text"
      inputMode="numeric"
      pattern="[0-9]*"
      title={`${least}–${most}`}
      value={value}
      maxLength={String(most).length}
      autocomplete="off"
      dir="ltr"
      onInput={(event) => onType(westernDigits(event.currentTarget.value))}
    />
  );
}
