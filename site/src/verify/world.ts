/** A published file, or why there is none. */
export type Fetched =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreachable' };

/** What checking needs of the world. */
export interface World {
  /** Our own address (origin), without a last slash. */
  readonly site: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A file that this site publishes, by its path. */
  readonly fetchText: (path: string) => Promise<Fetched>;
}
