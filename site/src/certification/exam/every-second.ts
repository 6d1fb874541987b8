import type { CertificationApp } from '../app.ts';

/** Looks each second, and tells when what it sees is another; the answer ends it. */
export function everySecond(
  { around }: Pick<CertificationApp, 'around'>,
  look: () => string,
  changed: () => void,
): () => void {
  let seen = look();
  let cancel = () => {};
  const tick = () => {
    const now = look();
    if (now !== seen) changed();
    seen = now;
    cancel = around.later(1_000, tick);
  };
  cancel = around.later(1_000, tick);
  return () => cancel();
}
