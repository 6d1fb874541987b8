import type { ComponentChildren } from 'preact';

/** Codes and scores: left to right inside any script. */
export function Ltr({ children }: { readonly children: ComponentChildren }) {
  return <bdi dir="ltr">{children}</bdi>;
}
