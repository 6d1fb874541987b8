/* Where what is published lies, under the site's own address. Ids are as `identifier` has them. */

/** Paths of everything that publishing writes begin with this. */
export const publishedFolder = '/c/';
export const registerPath = '/c/register.json';

export function credentialPath(credentialId: string): string {
  return `/c/${credentialId}.jwt`;
}

/** The profile of a certifying body, with its keys; also the body's id as an issuer. */
export function issuerPath(bodyId: string): string {
  return `/c/issuers/${bodyId}.json`;
}

/**
 * Who signs statements on completed workshops: the installation itself, for workplaces that are no
 * certifying bodies. Shorter than any id of an organisation, so that it is never one's.
 */
export const statementsIssuer = 'statements';

export function statusListPath(bodyId: string, list: number): string {
  return `/c/status/${bodyId}-${list}.jwt`;
}

/** The id of a body's key, under which verifiers look it up. */
export function keyAddress(issuer: string, number: number): string {
  return `${issuer}#${number}`;
}

/** A key's id taken apart: the path of the issuer's profile; undefined where it isn't of `site`. */
export function keyAddressParts(
  kid: string,
  site: string,
): { readonly bodyId: string; readonly number: number } | undefined {
  if (!kid.startsWith(`${site}/`)) return undefined;
  const path = kid.slice(site.length);
  const parts = /^\/c\/issuers\/([A-Za-z0-9_-]{16,32})\.json#([1-9]\d{0,3})$/.exec(path);
  const [, bodyId, number] = parts ?? [];
  if (bodyId === undefined || number === undefined) return undefined;
  return { bodyId, number: Number(number) };
}

/** Whether a key's id is one of those by which this site signs statements, and nothing else. */
export function isStatementKey(kid: string, site: string): boolean {
  const start = `${site}${issuerPath(statementsIssuer)}#`;
  return kid.startsWith(start) && /^[1-9]\d{0,3}$/.test(kid.slice(start.length));
}
