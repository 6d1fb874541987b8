import { expect, test } from 'vitest';
import { takeChosen } from '../../../site/src/verify/take-chosen.ts';

/** An input of a browser: it says so when what it holds becomes another file, and only then. */
function fileInput(onChange: (input: { readonly files: File[]; value: string }) => void) {
  let held: File | undefined;
  const input = {
    get files() {
      return held ? [held] : [];
    },
    get value() {
      return held ? `C:\\fakepath\\${held.name}` : '';
    },
    set value(_emptied: string) {
      held = undefined;
    },
  };
  return (file: File) => {
    if (held?.name === file.name) return;
    held = file;
    onChange(input);
  };
}

test('the same file can be chosen once more, after it was corrected', async () => {
  const taken: (File | undefined)[] = [];
  const choose = fileInput((input) => void taken.push(takeChosen(input)));
  choose(new File(['wrong'], 'list.csv'));
  choose(new File(['right'], 'list.csv'));
  expect(await Promise.all(taken.map((file) => file?.text()))).toEqual(['wrong', 'right']);
});

test('nothing is taken where choosing was called off', () => {
  expect(takeChosen({ files: null, value: '' })).toBeUndefined();
});
