import type { Dependencies } from '../../platform/dependencies.ts';
import { keyedId } from '../../platform/keyed-hash.ts';
import { membersOf } from '../../staff/store/members.ts';
import { findPerson } from '../../staff/store/people.ts';
import { buildDocument } from '../credential-document.ts';
import type { Recognition } from '../items/issuer.ts';
import { addressKey } from '../rules/recognition-refusal.ts';
import { endOfValidity } from '../rules/renewal.ts';
import { findIssuer } from '../store/issuers.ts';
import { stillCertifier } from '../store/still-certifier.ts';
import { type Issued, issue, type Unplaced } from './store/issue.ts';
import { settledWrite } from './store/recognitions.ts';

/** What didn't hold when a recognition was written: the parts that it brings, in their order. */
export const recognitionParts = ['recognition', 'certifier'] as const;

/** The id of the credential that a recognition comes to: there is never a second one. */
function credentialIdOf({ secrets }: Dependencies, { bodyId, id }: Recognition): string {
  return keyedId(secrets.pepper, 'credential', JSON.stringify(['recognition', bodyId, id]));
}

/**
 * Issues the credential of a recognition that a second certifier confirms, settling it in the same
 * transaction. Undefined when body or track are no longer there.
 */
export async function issueRecognised(
  dependencies: Dependencies,
  found: Recognition,
  confirmedBy: string,
): Promise<Issued | undefined> {
  const { tableName } = dependencies;
  const { bodyId, recognised } = found;
  const [issuer, track, { site }, made] = await Promise.all([
    findIssuer(dependencies, bodyId),
    dependencies.content.track(recognised.trackId),
    dependencies.identity(),
    madeOf(dependencies, found, confirmedBy),
  ]);
  if (!issuer || !track) return undefined;
  const { profile } = issuer;
  const [language] = recognised.holder.languages;
  const settled = { by: confirmedBy, at: dependencies.now(), credentialId: made.id };
  return issue(dependencies, {
    made,
    documentAt: (status) =>
      buildDocument({ ...made, status, site, body: { id: bodyId, profile }, track, language }),
    alongside: [
      { Update: settledWrite(tableName, found, settled) },
      stillCertifier(tableName, bodyId, confirmedBy),
    ],
  });
}

async function madeOf(
  dependencies: Dependencies,
  found: Recognition,
  confirmedBy: string,
): Promise<Unplaced> {
  const { bodyId, recognised, proposedBy } = found;
  const { trackId, months, evidence, reason, holder } = recognised;
  const { name, email, province, profession, sex } = holder;
  const now = dependencies.now();
  const staffId = await colleagueWith(dependencies, bodyId, email);
  return {
    kind: 'credential',
    id: credentialIdOf(dependencies, found),
    bodyId,
    trackId,
    ...(staffId === undefined ? { email } : { staffId }),
    name,
    province,
    profession,
    sex,
    validFrom: now,
    validUntil: endOfValidity(now, months),
    state: 'active',
    changes: [],
    marks: ['prior-experience'],
    recognised: { proposedBy: proposedBy.staffId, confirmedBy, evidence, reason },
    published: false,
    reminded: [],
  };
}

/** The member of the body who owns an address, as far as the identity provider vouches for it. */
async function colleagueWith(
  dependencies: Dependencies,
  bodyId: string,
  email: string,
): Promise<string | undefined> {
  const owns = (each: { readonly email: string }) => addressKey(each.email) === addressKey(email);
  const colleague = (await membersOf(dependencies, bodyId)).find(owns);
  if (!colleague) return undefined;
  const person = await findPerson(dependencies, colleague.staffId);
  return person?.emailVerified && owns(person) ? colleague.staffId : undefined;
}
