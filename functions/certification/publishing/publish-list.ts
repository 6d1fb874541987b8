import { gzipSync } from 'node:zlib';
import { instantOf } from '../credential-document.ts';
import type { Credential, StatusList } from '../items/credential.ts';
import { bitsAt } from '../rules/status-bits.ts';
import { type ListStanding, statusListChange } from '../rules/status-list-change.ts';
import type { Signer } from '../signing/signer.ts';
import { issuerPath, statusListPath } from '../standard/addresses.ts';
import {
  type LostCredential,
  type StatusListCredential,
  statusListContexts,
  statusListCredential,
} from '../standard/status-list-credential.ts';
import { credentialsById } from '../store/credentials-by-id.ts';
import { bringTo } from './publisher.ts';
import type { Publishing } from './publishing.ts';
import { readUnverified } from './read-unverified.ts';
import { findStatusList, type KnownPlace, placesOf } from './status-store.ts';

/** Seconds for which a list may be believed: a week of failing jobs, and verifiers say so. */
const validFor = 8 * 86_400;

/**
 * Puts a status list of a body as the table has it, unless that lies there and is young; answers what
 * the table had. The published one is read before the table, and replaced only if it is still the
 * same: so an older list never replaces a newer one. Throws rather than taking back what nobody took
 * back.
 */
export async function publishList(
  publishing: Publishing,
  signer: Signer,
  { bodyId, list }: Pick<StatusList, 'bodyId' | 'list'>,
): Promise<{ readonly list: StatusList; readonly places: readonly KnownPlace[] } | undefined> {
  const path = statusListPath(bodyId, list);
  let shown: Shown | undefined;
  await bringTo(publishing.publisher, path, async (there) => {
    const published = there === undefined ? undefined : publishedIn(path, there);
    shown = await shownIn(publishing, { bodyId, list }, published);
    if (!shown) return undefined;
    const { states, places } = shown;
    const { revision } = shown.list;
    const made = publishing.now();
    const freed = await reinstatedOf(publishing, published, places);
    const change = statusListChange(published, { revision, made, lost: states }, freed);
    if (change === 'behind' || change === 'loses') {
      throw new Error(`The table is ${change} what is published as ${path}.`);
    }
    const isSigned = published !== undefined && isTrusted(signer, published.kid);
    if (change === 'leave' && isSigned) return undefined;
    return signer.sign(listCredential(publishing.site, shown, made));
  });
  return shown;
}

function isTrusted({ trusted, notBefore }: Signer, kid: string): boolean {
  notBefore(kid);
  return trusted.has(kid);
}

interface Shown {
  readonly list: StatusList;
  readonly places: readonly KnownPlace[];
  readonly states: ReadonlyMap<number, LostCredential['to']>;
  readonly changes: Readonly<Record<string, LostCredential>>;
}

async function shownIn(
  publishing: Publishing,
  of: Pick<StatusList, 'bodyId' | 'list'>,
  published: Published | undefined,
): Promise<Shown | undefined> {
  const list = await findStatusList(publishing, of.bodyId, of.list);
  if (!list) return undefined;
  const places = await placesOf(publishing, list);
  const off = places.filter(isOff);
  const credentials = await credentialsById(publishing, idsOf(off));
  const states = new Map<number, LostCredential['to']>();
  const changes: Record<string, LostCredential> = {};
  for (const { place, credentialId, revoked } of off) {
    const its = credentials.find(({ id }) => id === credentialId);
    const bit = revoked ? 'revoked' : 'suspended';
    const lost = its
      ? lostBy(its, bit, publishing.now())
      : toldOf(published, place, { to: bit, at: instantOf(publishing.now()) });
    states.set(place, lost.to);
    changes[place] = lost;
  }
  return { list, places, states, changes };
}

/**
 * The places of which the published list says suspended, and whose credentials somebody reinstated
 * since: a restored table may know of an earlier suspension only, and that it was taken back.
 */
async function reinstatedOf(
  publishing: Publishing,
  published: Published | undefined,
  places: readonly KnownPlace[],
): Promise<ReadonlySet<number>> {
  const freed = places.filter((each) => !isOff(each) && published?.lost.has(each.place));
  const credentials = await credentialsById(publishing, idsOf(freed));
  const active = credentials.filter(({ place, changes }) => {
    const told = published?.since.get(place);
    return changes[0]?.to === 'active' && changes.some(({ at }) => at === told);
  });
  return new Set(active.map(({ place }) => place));
}

function isOff({ revoked, suspended }: KnownPlace): boolean {
  return revoked || suspended;
}

function idsOf(places: readonly KnownPlace[]): string[] {
  return places.map(({ credentialId }) => credentialId);
}

/** What became of a credential whose bit is set, and when; the bit decides, whatever else is there. */
function lostBy(
  { changes: [last] }: Credential,
  bit: 'revoked' | 'suspended',
  now: number,
): LostCredential {
  const to = bit === 'revoked' && last?.to === 'superseded' ? 'superseded' : bit;
  return { to, at: instantOf(last?.at ?? now) };
}

/**
 * What is published of a place whose credential nobody knows, as after a restore: that goes on as it
 * was, unless the bit says otherwise.
 */
function toldOf(
  published: Published | undefined,
  place: number,
  bit: LostCredential,
): LostCredential {
  const to = published?.lost.get(place);
  const at = published?.since.get(place);
  const isSame = (to === 'suspended') === (bit.to === 'suspended');
  return to !== undefined && at !== undefined && isSame ? { to, at: instantOf(at) } : bit;
}

function listCredential(
  site: string,
  { list: { bodyId, list, revision }, states, changes }: Shown,
  made: number,
): StatusListCredential {
  const address = site + statusListPath(bodyId, list);
  const bits = gzipSync(bitsAt(states.keys()), { level: 9 });
  return {
    '@context': statusListContexts(site),
    id: address,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: site + issuerPath(bodyId),
    validFrom: instantOf(made),
    validUntil: instantOf(made + validFor),
    credentialSubject: {
      id: `${address}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'suspension',
      encodedList: `u${bits.toString('base64url')}`,
      revision,
      changes,
    },
  };
}

interface Published extends ListStanding {
  /** Of the key that it was signed with. */
  readonly kid: string;
  /** Epoch seconds of the last change of each place. */
  readonly since: ReadonlyMap<number, number>;
}

/** Throws for what can't be read: nobody knows what it said, and a new one might take that back. */
function publishedIn(path: string, there: string): Published {
  const read = readUnverified(there);
  if (!read) throw new Error(`${path} can't be read.`);
  const { validFrom, credentialSubject } = statusListCredential.parse(JSON.parse(read.payload));
  const entries = Object.entries(credentialSubject.changes);
  return {
    kid: read.kid,
    revision: credentialSubject.revision,
    made: Date.parse(validFrom) / 1_000,
    lost: new Map(entries.map(([place, { to }]) => [Number(place), to])),
    since: new Map(entries.map(([place, { at }]) => [Number(place), Date.parse(at) / 1_000])),
  };
}
