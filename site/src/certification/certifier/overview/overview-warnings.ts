import type { Overview } from '../../../../../functions/certification/bodies/views.ts';

export type Warning =
  | { readonly kind: 'no-profile' }
  | { readonly kind: 'certifiers' }
  | { readonly kind: 'observers'; readonly trackIds: readonly string[] };

/** What keeps a body from working as it should: seen on its first day, and when certifiers leave. */
export function overviewWarnings(
  { certifiers, observers }: Pick<Overview, 'certifiers' | 'observers'>,
  hasProfile: boolean,
): readonly Warning[] {
  const unobserved = observers.filter(({ holders }) => holders === 0).map(({ of: id }) => id);
  return [
    ...(hasProfile ? [] : [{ kind: 'no-profile' as const }]),
    // A decision, an appeal and a recognition each need one who wasn't part of it.
    ...(certifiers < 2 ? [{ kind: 'certifiers' as const }] : []),
    ...(unobserved.length > 0 ? [{ kind: 'observers' as const, trackIds: unobserved }] : []),
  ];
}
