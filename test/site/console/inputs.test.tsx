import { describe, expect, test } from 'vitest';
import { DigitsInput } from '../../../site/src/console/parts/digits-input.tsx';
import { westernDigits } from '../../../site/src/console/parts/western-digits.ts';

test.each([
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['1۲٣', '123'],
  ['ایک 1', 'ایک 1'],
])('westernDigits(%s) is %s', (typed, western) => {
  expect(westernDigits(typed)).toBe(western);
});

describe('<DigitsInput>', () => {
  const typedAs = (value: string) => {
    const taken: string[] = [];
    const input = DigitsInput({
      class: 'number-input',
      value: '',
      least: 0,
      most: 5_000,
      onType: (text) => void taken.push(text),
    });
    input.props.onInput?.({ currentTarget: { value } });
    return taken;
  };

  test('takes the digits of Urdu and Arabic keyboards', () => {
    expect([...typedAs('۱۲'), ...typedAs('٧'), ...typedAs('30')]).toEqual(['12', '7', '30']);
  });

  test('leaves to the form what is no digit', () => {
    expect(typedAs('-1')).toEqual(['-1']);
  });
});
