/**
 * The same in an order that nobody can tell (Fisher and Yates): codes come from the server in an
 * order that it knows, and lists of staff are in an order that others know too.
 */
export function shuffled<Item>(
  items: readonly Item[],
  randomBytes: (count: number) => Uint8Array,
): Item[] {
  const all = [...items];
  const random = new DataView(randomBytes(4 * all.length).slice().buffer);
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = random.getUint32(4 * at) % (at + 1);
    const [here, there] = [all[at], all[other]];
    if (here === undefined || there === undefined) continue;
    all[at] = there;
    all[other] = here;
  }
  return all;
}
