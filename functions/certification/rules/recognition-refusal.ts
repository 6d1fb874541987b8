export type RecognitionRefusal = 'own-application' | 'own-proposal';

/** A proposal to recognise somebody's prior experience. */
export interface Proposal {
  /** Of the person whom it is about. */
  readonly email: string;
  /** Who proposes or proposed it. */
  readonly proposedBy: string;
}

/** A certifier, with the addresses that they are known by. */
export interface Recogniser {
  readonly staffId: string;
  readonly emails: readonly string[];
}

/**
 * Why a certifier may not propose or confirm a recognition; undefined when they may. It takes two
 * certifiers, neither of whom is the one recognised.
 */
export function recognitionRefusal(
  { email, proposedBy }: Proposal,
  act: 'propose' | 'confirm',
  { staffId, emails }: Recogniser,
): RecognitionRefusal | undefined {
  if (emails.some((each) => sameAddress(each, email))) return 'own-application';
  return act === 'confirm' && proposedBy === staffId ? 'own-proposal' : undefined;
}

/** The spelling by which an address is compared: mail servers in use tell no case apart. */
export function addressKey(email: string): string {
  return email.trim().toLowerCase();
}

function sameAddress(one: string, other: string): boolean {
  return addressKey(one) === addressKey(other);
}
