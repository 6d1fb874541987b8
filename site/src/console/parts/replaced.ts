/** A list with one entry replaced. (`Array.with` is younger than the browsers we support.) */
export function replaced<Item>(list: readonly Item[], at: number, item: Item): Item[] {
  return list.map((each, index) => (index === at ? item : each));
}
