import type { Dependencies } from '../platform/dependencies.ts';
import { type ProblemOutcome, problemOutcome } from '../platform/outcome.ts';
import { keys } from '../platform/table.ts';
import { trySecret } from '../platform/try-secret.ts';
import { findMember } from '../staff/store/members.ts';
import { findPerson } from '../staff/store/people.ts';
import { claimRecognised } from './bodies/claim-recognised.ts';
import type { Credential } from './items/credential.ts';
import { type WitnessLink, witnessLink } from './items/practice.ts';
import { linkHash } from './link.ts';
import { credentialStanding } from './rules/credential-next.ts';
import { type Held, mayWitness } from './rules/may-witness.ts';
import type { Evidence } from './store/evidence.ts';
import { findHolder } from './store/holders.ts';
import { readTrainer } from './store/read-trainer.ts';
import type { Ground } from './store/witness-ground.ts';
import { type Way, wayWith } from './way.ts';

/** What a link leads to, as it stands. */
export interface Asked {
  readonly kind: 'asked';
  readonly hash: string;
  readonly link: WitnessLink;
  readonly evidence: Evidence;
  /** Of the trainer whose link it is. */
  readonly way: Way;
}

export interface Asking {
  readonly secret: string;
  readonly network: string;
  /** Who holds the link. */
  readonly staffId: string;
}

/**
 * Finds what a link asks, with the failure limit. One that was spent is known only to whoever spent it,
 * and one that another link has replaced to nobody.
 */
export async function whatIsAsked(
  dependencies: Dependencies,
  { secret, network, staffId }: Asking,
): Promise<Asked | ProblemOutcome<'link-unknown' | 'too-many-failures'>> {
  const hash = linkHash(dependencies, secret);
  const tried = await trySecret(dependencies, {
    key: keys.witnessLink(hash),
    network,
    item: witnessLink,
    unknown: 'link-unknown',
    good: ({ expires, spentBy }) =>
      expires > dependencies.now() && (spentBy === undefined || spentBy === staffId),
  });
  if (tried.kind === 'problem') return tried;
  const link = tried.item;
  const trainer = await readTrainer(dependencies, link.staffId);
  const all = link.asks === 'practice' ? trainer.practices : trainer.days;
  const evidence = all.find(({ id }) => id === link.id);
  if (!evidence || (link.spentBy === undefined && evidence.linkHash !== hash)) {
    return problemOutcome('link-unknown');
  }
  const way = await wayWith(dependencies, evidence, () => trainer);
  return way ? { kind: 'asked', hash, link, evidence, way } : problemOutcome('link-unknown');
}

/** By what somebody may sign for a way at this moment; undefined when they may not. */
export async function groundOf(
  dependencies: Dependencies,
  { path, track }: Way,
  staffId: string,
): Promise<Ground | undefined> {
  const of = { tracks: track.requirements.practice.observers, body: path.bodyId };
  const member = await findMember(dependencies, path.bodyId, staffId);
  const isCertifier = member?.roles.includes('certifier') ?? false;
  if (member && mayWitness(of, { isCertifier, held: [] })) {
    return { by: 'role', bodyId: path.bodyId, staffId, name: member.name };
  }
  // Recognised before they ever signed in, and led here by a link before they saw what they hold.
  await claimRecognised(dependencies, staffId);
  const { credentials } = await readTrainer(dependencies, staffId);
  const now = dependencies.now();
  const enough = credentials.find((each) =>
    mayWitness(of, { isCertifier: false, held: [heldOf(each, now)] }),
  );
  return enough && { by: 'credential', credentialId: enough.id, now, name: enough.name };
}

function heldOf(credential: Credential, now: number): Held {
  const { trackId: track, bodyId: body } = credential;
  return { track, body, standing: credentialStanding(credential, now) };
}

/** What others call somebody: by the name for credentials, else as the identity provider says. */
export async function nameOf(dependencies: Dependencies, staffId: string): Promise<string> {
  const [holder, person] = await Promise.all([
    findHolder(dependencies, staffId),
    findPerson(dependencies, staffId),
  ]);
  return holder?.profile.name ?? person?.name ?? '';
}
