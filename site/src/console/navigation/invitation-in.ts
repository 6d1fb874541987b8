const link = /^#invitation\/([A-Za-z0-9_-]{22})$/;

/** The secret of an invitation's link, if an address carries one. */
export function invitationIn(hash: string): string | null {
  return link.exec(hash)?.[1] ?? null;
}
