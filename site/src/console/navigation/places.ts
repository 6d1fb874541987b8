type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The parameters of an address, by the names in its braces. */
export type ParamsIn<Path extends string> = { readonly [P in NamesIn<Path>]: string };

/** A place of a table of addresses: any, or one of these names. */
export type PlaceIn<
  Paths extends Readonly<Record<string, string>>,
  Name extends keyof Paths = keyof Paths,
> = { [N in Name]: { readonly name: N; readonly params: ParamsIn<Paths[N]> } }[Name];

/** An address with its parameters put in: `#organisation/…/members`. */
export function hashOf(path: string, params: Readonly<Record<string, string>>): string {
  return Object.entries(params).reduce(
    (hash, [param, value]) => hash.replace(`{${param}}`, encodeURIComponent(value)),
    `#${path}`,
  );
}

/**
 * Reads addresses of a table, whose parameters are ids of at most `longest` letters; undefined where
 * there is no such place.
 */
export function placesOf<Paths extends Readonly<Record<string, string>>>(
  paths: Paths,
  longest: number,
): (hash: string) => PlaceIn<Paths> | undefined {
  const id = `[\\w-]{1,${longest}}`;
  const patterns = Object.entries(paths).map(([name, path]) => ({
    name,
    pattern: new RegExp(`^#?${path.replace(/\{(\w+)\}/g, `(?<$1>${id})`)}/?$`),
  }));
  return (hash) => {
    for (const { name, pattern } of patterns) {
      const found = pattern.exec(hash);
      // biome-ignore lint/nursery/noUnsafeTypeAssertion: names and values come from the path itself
      if (found) return { name, params: { ...found.groups } } as PlaceIn<Paths>;
    }
    return undefined;
  };
}
