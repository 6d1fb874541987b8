/** Ids that occur more than once, each once. */
export function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** What one list has and the other has not, both ways. */
export function difference(
  wanted: readonly string[],
  given: readonly string[],
): { missing: string[]; unknown: string[] } {
  return {
    missing: wanted.filter((id) => !given.includes(id)),
    unknown: given.filter((id) => !wanted.includes(id)),
  };
}
