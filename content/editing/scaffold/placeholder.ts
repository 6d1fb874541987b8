/** Text that `check` refuses until somebody has written what it asks for. */
export function toReplace(what: string): string {
  return `[[${what}]]`;
}
