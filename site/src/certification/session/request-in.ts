const link = /^#witness\/([A-Za-z0-9_-]{22})$/;

/** The secret of a link to observe or to confirm, if an address carries one. */
export function requestIn(hash: string): string | null {
  return link.exec(hash)?.[1] ?? null;
}

/** The link that a trainer hands on; its secret stands after `#`, which no server ever sees. */
export function requestLink(origin: string, language: string, secret: string): string {
  return `${origin}/${language}/certification/#witness/${secret}`;
}
