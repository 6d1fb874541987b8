/** A text with its `{names}` replaced: the dictionaries are data, so that they travel in the page. */
export function fill(text: string, values: Readonly<Record<string, number | string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}
