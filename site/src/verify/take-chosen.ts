/**
 * The file that was chosen in an input, which lets go of it: browsers say nothing when the same one is
 * chosen once more, after it was corrected or a connection came back.
 */
export function takeChosen(input: {
  readonly files: ArrayLike<File> | null;
  value: string;
}): File | undefined {
  const chosen = input.files?.[0];
  input.value = '';
  return chosen;
}
