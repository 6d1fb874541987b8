import type { Dependencies } from '../../platform/dependencies.ts';
import { keyedId } from '../../platform/keyed-hash.ts';
import type { HolderProfile } from '../contract.ts';
import { buildDocument } from '../credential-document.ts';
import type { Credential } from '../items/credential.ts';
import type { Path } from '../items/path.ts';
import { inRound, pathStanding, renewed } from '../path-standing.ts';
import { credentialMarks } from '../rules/credential-marks.ts';
import { endOfValidity } from '../rules/renewal.ts';
import { pathWrite } from '../store/paths.ts';
import { stillCertifier } from '../store/still-certifier.ts';
import type { Way } from '../way.ts';
import { type Issued, issue, type Unplaced } from './store/issue.ts';

export interface Approval {
  readonly way: Way;
  readonly holder: HolderProfile;
  /** The path with the decision in it. */
  readonly after: Path;
  readonly certifier: string;
}

/** What didn't hold when an approval was written: the parts that it brings, in their order. */
export const approvalParts = ['path', 'certifier'] as const;

/**
 * Issues the credential of an approved application, with the path that says so, in one transaction.
 * Its id derives from body, person, track and round: there is never a second one of a round.
 */
export async function issueApproved(
  dependencies: Dependencies,
  { way, holder, after, certifier }: Approval,
): Promise<Issued> {
  const { tableName } = dependencies;
  const { site } = await dependencies.identity();
  const { bodyId, trackId, staffId, round } = way.path;
  const seed = JSON.stringify(['path', bodyId, staffId, trackId, round]);
  const { name, province, profession, sex, languages } = holder;
  const now = dependencies.now();
  const before = goneOnFrom(way, now);
  const made: Unplaced = {
    kind: 'credential',
    id: keyedId(dependencies.secrets.pepper, 'credential', seed),
    bodyId,
    trackId,
    staffId,
    name,
    province,
    profession,
    sex,
    ...validityOf(before, way, now),
    state: 'active',
    changes: [],
    marks: marksOf(before, way),
    published: false,
    reminded: [],
  };
  return issue(dependencies, {
    made,
    documentAt: (status) =>
      buildDocument({
        ...made,
        status,
        site,
        body: { id: bodyId, profile: way.body },
        track: way.track,
        language: languages[0],
      }),
    alongside: [{ Put: pathWrite(tableName, after) }, stillCertifier(tableName, bodyId, certifier)],
  });
}

/** The credential that this one goes on from; none when the whole way was asked for. */
function goneOnFrom(way: Way, now: number): Credential | undefined {
  return pathStanding(way, now).renewing ? renewed(way) : undefined;
}

/** A renewal in time goes on from the old end, so that nobody loses days by renewing early. */
function validityOf(before: Credential | undefined, { track }: Way, now: number) {
  const from = Math.max(now, before?.validUntil ?? 0);
  return { validFrom: now, validUntil: endOfValidity(from, track.validMonths) };
}

/** Whoever has gone the whole way, be it after the days of grace, bears no mark of not having. */
function marksOf(before: Credential | undefined, way: Way) {
  const passed = way.trainer.sittings.filter(inRound(way)).findLast(({ result }) => result?.passed);
  return credentialMarks(before?.marks ?? [], passed?.bank.sample);
}
