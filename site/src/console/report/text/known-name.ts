/** The word for an id, or the id itself where a newer report knows more than this page. */
export function knownName(names: Readonly<Record<string, string>>, id: string): string {
  return names[id] ?? id;
}
