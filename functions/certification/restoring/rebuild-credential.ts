import type { Credential } from '../items/credential.ts';
import type { OpenBadge } from '../standard/open-badge.ts';

/** What the published document of a credential doesn't tell. */
export interface Untold {
  readonly id: string;
  readonly bodyId: string;
  /** Of the body: nearer to the truth than anything else until the holder is known again. */
  readonly province: Credential['province'];
}

/**
 * The credential of a published document that the table lost: all facts but whose it is, which no
 * public file tells, and on what somebody decided. So its body sees it, can suspend and revoke it, and
 * its place is its own; it finds its holder when it is decided on once more. Undefined for a document
 * that no credential of ours has.
 */
export function rebuildCredential(
  { id, bodyId, province }: Untold,
  document: OpenBadge,
): Credential | undefined {
  const { credentialSubject: subject, credentialStatus: status } = document;
  const [identity] = subject.identifier;
  const trackId = /#([a-z0-9-]+)\.\d+$/.exec(subject.achievement.id)?.[1];
  const list = /-([1-9]\d{0,3})\.jwt$/.exec(status.statusListCredential)?.[1];
  const isOwn = document.id.endsWith(`/c/${id}.jwt`);
  if (!identity || trackId === undefined || list === undefined || !isOwn) return undefined;
  return {
    kind: 'credential',
    id,
    bodyId,
    trackId,
    name: identity.identityHash,
    province,
    profession: 'other',
    sex: 'not-said',
    document: { ...document },
    validFrom: Date.parse(document.validFrom) / 1_000,
    validUntil: Date.parse(document.validUntil) / 1_000,
    state: 'active',
    changes: [],
    marks: subject.achievement.tag ?? [],
    list: Number(list),
    place: Number(status.statusListIndex),
    published: false,
    reminded: [],
  };
}
