type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The parameters of an address, by the names in its braces. */
export type ParamsIn<Path extends string> = { readonly [P in NamesIn<Path>]: string };

/** Any place of a table of addresses. */
export type PlaceIn<Paths extends Readonly<Record<string, string>>> = {
  [N in keyof Paths]: { readonly name: N; readonly params: ParamsIn<Paths[N]> };
}[keyof Paths];

/** What a parameter can be: ids of bodies and people, and of what authors name. */
const id = '([A-Za-z0-9_-]{1,60})';

/** An address with its parameters put in: `#way/…/exam`. */
export function hashOf(path: string, params: object): string {
  return Object.entries<string>({ ...params }).reduce(
    (hash, [param, value]) => hash.replace(`{${param}}`, encodeURIComponent(value)),
    `#${path}`,
  );
}

/** Reads addresses of a table; undefined where there is no such place. */
export function placesOf<Paths extends Readonly<Record<string, string>>>(
  paths: Paths,
): (hash: string) => PlaceIn<Paths> | undefined {
  const patterns = Object.entries(paths).map(([name, path]) => ({
    name,
    names: [...path.matchAll(/\{(\w+)\}/g)].map(([, param = '']) => param),
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, id)}$`),
  }));
  return (hash) => {
    const address = hash.replace(/^#/, '').replace(/\/$/, '');
    for (const { name, names, pattern } of patterns) {
      const found = pattern.exec(address);
      if (!found) continue;
      const params = Object.fromEntries(names.map((param, at) => [param, found[at + 1] ?? '']));
      // biome-ignore lint/nursery/noUnsafeTypeAssertion: names and values come from the path itself
      return { name, params } as PlaceIn<Paths>;
    }
    return undefined;
  };
}
