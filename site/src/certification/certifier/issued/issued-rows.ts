import type { CredentialView } from '../../../../../functions/certification/fields.ts';
import { renewalStanding } from '../../../../../functions/certification/rules/renewal.ts';
import { utcDay } from '../../../console/clock/utc-day.ts';
import type { Cell } from '../../../console/csv/write-csv.ts';
import { standingOf } from '../../credential/standing-of.ts';
import { trackName } from '../../parts/named.ts';
import type { BodyProps } from '../body-frame.tsx';

type Part = Pick<BodyProps, 'app' | 'words'>;

/** The credentials as rows of a file, in the page's language; days as `2026-11-21`. */
export function issuedRows(
  credentials: readonly CredentialView[],
  { app, words }: Part,
): readonly (readonly Cell[])[] {
  const { lists } = words;
  return credentials.map((each) => [
    each.name,
    trackName(app, each.trackId),
    utcDay(each.validFrom),
    utcDay(each.validUntil),
    lists.credentialStates[standingOf(each, app.around.now())],
    each.changedAt === null ? null : utcDay(each.changedAt),
    each.reason,
    each.marks.map((mark) => lists.marks[mark]).join(lists.between),
  ]);
}

/** Chosen in place of a state: those that are valid and can be renewed already. */
export const ending = 'ending';

/** What somebody looks for; empty is all. */
export interface Sought {
  readonly text: string;
  readonly state: string;
}

/** Those whose name holds what was typed, in any case, and that stand as was chosen. */
export function foundIn(
  credentials: readonly CredentialView[],
  { text, state }: Sought,
  now: number,
): readonly CredentialView[] {
  const sought = text.trim().toLowerCase();
  const stands = (each: CredentialView) => {
    const standing = standingOf(each, now);
    if (state !== ending) return state === '' || standing === state;
    return standing === 'active' && renewalStanding(each.validUntil, now) === 'renew';
  };
  return credentials.filter((each) => each.name.toLowerCase().includes(sought) && stands(each));
}
