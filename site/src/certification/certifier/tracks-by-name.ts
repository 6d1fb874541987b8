import type { CertificationApp } from '../app.ts';

/** Names of the tracks that the page knows, by id; only some of them where it matters which. */
export function tracksByName(
  { around }: Pick<CertificationApp, 'around'>,
  some?: readonly string[],
): Readonly<Record<string, string>> {
  const shown = around.facts.tracks.filter(({ id }) => !some || some.includes(id));
  return Object.fromEntries(shown.map(({ id, name }) => [id, name]));
}
