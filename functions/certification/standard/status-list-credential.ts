import * as z from 'zod/mini';
import { exactly, instant } from './open-badge.ts';

const address = z.string().check(z.regex(/^https?:\/\/\S+$/), z.maxLength(400));

/** What has become of a credential that isn't to be accepted. */
const lost = z.strictObject({
  to: z.enum(['suspended', 'revoked', 'superseded']),
  at: instant,
});

/**
 * A status list as W3C Bitstring Status List 1.0 has it, with two things of ours beside the bits:
 * which of them mean what, since when (by place; the credential that replaces another isn't named,
 * since lists are public), and the revision, so that an older list never replaces a newer one.
 */
export const statusListCredential = z.strictObject({
  '@context': z.array(z.unknown()).check(z.minLength(2), z.maxLength(2)),
  id: address,
  type: exactly(['VerifiableCredential', 'BitstringStatusListCredential']),
  issuer: address,
  validFrom: instant,
  validUntil: instant,
  credentialSubject: z.strictObject({
    id: address,
    type: z.literal('BitstringStatusList'),
    statusPurpose: z.literal('suspension'),
    /** `u` for base64url, then GZIP of the bits. */
    encodedList: z.string().check(z.regex(/^u[A-Za-z0-9_-]+$/), z.maxLength(200_000)),
    revision: z.int(),
    changes: z.record(z.string(), lost),
  }),
});
export type StatusListCredential = z.infer<typeof statusListCredential>;
export type LostCredential = z.infer<typeof lost>;

/** The terms of our own, so that readers of linked data know them for ours. */
export function statusListContexts(site: string): unknown[] {
  const term = (name: string) => `${site}/c/terms#${name}`;
  return [
    'https://www.w3.org/ns/credentials/v2',
    { revision: term('revision'), changes: { '@id': term('changes'), '@type': '@json' } },
  ];
}
