/** A credential of somebody who wants to observe or confirm. */
export interface Held {
  readonly track: string;
  /** The certifying body that issued it. */
  readonly body: string;
  readonly standing: string;
}

/**
 * Whether somebody may observe practice or confirm training days for a track at a certifying body: a
 * certifier of it, or who holds a credential of one of the named tracks, of that body, valid at the
 * moment of signing (not only of the invitation).
 */
export function mayWitness(
  { tracks, body }: { readonly tracks: readonly string[]; readonly body: string },
  { isCertifier, held }: { readonly isCertifier: boolean; readonly held: readonly Held[] },
): boolean {
  return (
    isCertifier ||
    held.some(
      (each) => each.body === body && each.standing === 'valid' && tracks.includes(each.track),
    )
  );
}
