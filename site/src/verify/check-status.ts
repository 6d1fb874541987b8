import { bitAt, listBits } from '../../../functions/certification/rules/status-bits.ts';
import { statusListPath } from '../../../functions/certification/standard/addresses.ts';
import type { OpenBadgeClaims } from '../../../functions/certification/standard/open-badge.ts';
import {
  type StatusListCredential,
  statusListCredential,
} from '../../../functions/certification/standard/status-list-credential.ts';
import { bytesOf } from './base64url.ts';
import { canonicalJson } from './canonical-json.ts';
import { type Believed, checkSignature, type Unbelieved } from './check-signature.ts';
import { gunzip } from './gunzip.ts';
import { readJws } from './read-jws.ts';
import type { World } from './world.ts';

/** What a status list says of a credential. */
export interface Status {
  readonly to: 'suspended' | 'revoked' | 'superseded' | undefined;
  readonly at?: string;
  readonly asOf: string;
}

/** Milliseconds by which clocks may differ. */
export const skew = 300_000;
const mostBytes = 262_144;

/** Looks a credential up in the status list that it names, which must be one of its own issuer. */
export async function checkStatus(
  { credentialStatus }: OpenBadgeClaims,
  { bodyId, issuer }: Believed,
  world: World,
): Promise<Status | Unbelieved> {
  const { statusListCredential: address, statusListIndex, id } = credentialStatus;
  const path = ownList(address.slice(world.site.length), bodyId);
  const isOwn = address.startsWith(`${world.site}/`) && id === `${address}#${statusListIndex}`;
  if (path === undefined || !isOwn) return { reason: 'other-list' };
  const fetched = await world.fetchText(path);
  if (fetched.kind === 'unreachable') return { why: 'unreachable' };
  const list = fetched.kind === 'text' ? await readList(fetched.text, bodyId, world) : undefined;
  if (!list) return { reason: 'list-not-valid' };
  if ('why' in list) return list;
  if (list.id !== address || list.issuer !== issuer.id) return { reason: 'list-not-valid' };
  // Signed, so it was made: this device's clock is behind, and what has expired may look valid to it.
  if (Date.parse(list.validFrom) > world.now() + skew) return { why: 'clock' };
  if (Date.parse(list.validUntil) <= world.now()) return { why: 'list-outdated' };
  return statusIn(list, Number(statusListIndex)) ?? { reason: 'list-not-valid' };
}

/** The path, if it is that of a list of this body. */
function ownList(path: string, bodyId: string): string | undefined {
  const number = /-([1-9]\d{0,3})\.jwt$/.exec(path)?.[1];
  return number !== undefined && path === statusListPath(bodyId, Number(number)) ? path : undefined;
}

/** A list that this body has signed; undefined for anything else. */
async function readList(
  text: string,
  bodyId: string,
  world: World,
): Promise<StatusListCredential | { readonly why: 'unreachable' } | undefined> {
  const jws = readJws(text.trim());
  if ('reason' in jws) return undefined;
  const signed = await checkSignature(jws, world);
  if ('why' in signed) return { why: 'unreachable' };
  if ('reason' in signed || signed.bodyId !== bodyId) return undefined;
  const read = statusListCredential.safeParse(canonicalJson(jws.payload));
  return read.success ? read.data : undefined;
}

function statusIn(
  { credentialSubject, validFrom }: StatusListCredential,
  place: number,
): Status | undefined {
  const file = bytesOf(credentialSubject.encodedList.slice(1));
  const bits = file && gunzip(file, mostBytes);
  if (!bits || bits.length * 8 < listBits) return undefined;
  const isLost = bitAt(bits, place);
  if (isLost === undefined) return undefined;
  if (!isLost) return { to: undefined, asOf: validFrom };
  const change = credentialSubject.changes[String(place)];
  return { to: change?.to ?? 'suspended', ...(change && { at: change.at }), asOf: validFrom };
}
