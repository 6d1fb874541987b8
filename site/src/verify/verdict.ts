import type { OpenBadgeClaims } from '../../../functions/certification/standard/open-badge.ts';
import type { StatementClaims } from '../../../functions/certification/statements/statement.ts';

/** Why something isn't a valid credential of this site. */
export type Reason =
  /** No credential at all. */
  | 'not-a-credential'
  | 'unsigned'
  | 'cut-off'
  /** A way of signing that we don't use, or a header that we didn't write. */
  | 'algorithm'
  | 'header'
  | 'other-site'
  /** A key of this site that signs something else. */
  | 'other-purpose'
  | 'unknown-key'
  | 'compromised-key'
  /** The signature doesn't fit what it says. */
  | 'altered'
  /** Signed with one of our keys, but no credential as we write them. */
  | 'not-as-issued'
  | 'other-list'
  | 'list-not-valid'
  /** Nothing lies at the address. */
  | 'not-found';

/** Why the check couldn't be ended: neither valid nor not valid. */
export type Hindrance = 'unreachable' | 'list-outdated' | 'clock';

export type Standing = 'valid' | 'expired' | 'not-yet' | 'suspended' | 'revoked' | 'superseded';

export type Verdict =
  | {
      readonly kind: Standing;
      readonly credential: OpenBadgeClaims;
      /** Since when, RFC 3339; for what an issuer has changed. */
      readonly at?: string;
      /** Of when the status is. */
      readonly asOf: string;
    }
  | { readonly kind: 'not-valid'; readonly reason: Reason }
  | { readonly kind: 'unchecked'; readonly why: Hindrance };

/** What something given may turn out to be besides. */
export type GivenVerdict =
  | Verdict
  | { readonly kind: 'statement'; readonly statement: StatementClaims };
