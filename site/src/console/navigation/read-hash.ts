import { type Route, type RouteName, routes } from './routes.ts';

/** What a parameter can be: ids of organisations, workshops and projects. */
const id = '([A-Za-z0-9_-]{1,40})';

// biome-ignore lint/nursery/noUnsafeTypeAssertion: Object.entries forgets the keys of a constant
const patterns = (Object.entries(routes) as [RouteName, string][]).map(([name, path]) => ({
  name,
  names: [...path.matchAll(/\{(\w+)\}/g)].map(([, param = '']) => param),
  pattern: new RegExp(`^${path.replace(/\{\w+\}/g, id)}$`),
}));

/** The place that an address names; undefined when there is no such place. */
export function readHash(hash: string): Route | undefined {
  const path = hash.replace(/^#/, '').replace(/\/$/, '');
  for (const { name, names, pattern } of patterns) {
    const found = pattern.exec(path);
    if (!found) continue;
    const params = Object.fromEntries(names.map((param, at) => [param, found[at + 1] ?? '']));
    // biome-ignore lint/nursery/noUnsafeTypeAssertion: names and values come from this route's own path
    return { name, params } as Route;
  }
  return undefined;
}
