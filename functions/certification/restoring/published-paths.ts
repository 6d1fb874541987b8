import { issuerPath, statementsIssuer } from '../standard/addresses.ts';

export interface ListOf {
  readonly bodyId: string;
  readonly list: number;
}

/** What lies among the published files, told by their paths. */
export interface PublishedPaths {
  /** Bodies that have published keys, and the installation as signer of statements. */
  readonly issuers: readonly string[];
  readonly lists: readonly ListOf[];
  readonly credentials: readonly string[];
}

const issuer = /^\/c\/issuers\/([A-Za-z0-9_-]{16,32})\.json$/;
const statusList = /^\/c\/status\/([A-Za-z0-9_-]{16,32})-([1-9]\d{0,3})\.jwt$/;
const credential = /^\/c\/([A-Za-z0-9_-]{22})\.jwt$/;

/** Sorts paths by what they are; others are left out. */
export function sortPaths(paths: readonly string[]): PublishedPaths {
  const found = (shape: RegExp) =>
    paths.flatMap((path) => {
      const [, id, number] = shape.exec(path) ?? [];
      return id === undefined ? [] : [{ id, number: Number(number) }];
    });
  const hasStatements = paths.includes(issuerPath(statementsIssuer));
  return {
    issuers: [...found(issuer).map(({ id }) => id), ...(hasStatements ? [statementsIssuer] : [])],
    lists: found(statusList).map(({ id, number }) => ({ bodyId: id, list: number })),
    credentials: found(credential).map(({ id }) => id),
  };
}
