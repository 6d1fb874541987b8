import { keyedId } from '../../../platform/keyed-hash.ts';
import { problemOutcome } from '../../../platform/outcome.ts';
import type { Use } from '../../../platform/route.ts';
import { recognitionRefusal } from '../../rules/recognition-refusal.ts';
import type { bodiesEndpoints } from '../contract.ts';
import { recogniserOf } from '../recogniser.ts';
import { recognitionViewOf } from '../recognition-view.ts';
import { openRecognitions, putRecognitions } from '../store/recognitions.ts';
import { offersAll } from '../tracks.ts';

/**
 * Proposes to recognise what people have done for years, one from a form or many from a file. Ids
 * derive from the page's key and what is said: a repeat adds nothing.
 */
export const proposeRecognitions: Use<typeof bodiesEndpoints.recognise> = async (
  { staff, params: { organisationId: bodyId }, body: { pageKey, recognised } },
  dependencies,
) => {
  const tracks = recognised.map(({ trackId }) => trackId);
  if (!(await offersAll(dependencies, bodyId, tracks))) return problemOutcome('track-unknown');
  const recogniser = await recogniserOf(dependencies, staff);
  const { staffId, name } = recogniser;
  const isOwn = recognised.some(({ holder: { email } }) =>
    recognitionRefusal({ email, proposedBy: staffId }, 'propose', recogniser),
  );
  if (isOwn) return problemOutcome('own-application');
  const proposedAt = dependencies.now();
  const idOf = (asked: unknown) =>
    keyedId(
      dependencies.secrets.pepper,
      'recognition',
      JSON.stringify([bodyId, staffId, pageKey, asked]),
    );
  const proposed = recognised.map((each) => ({
    kind: 'recognition' as const,
    bodyId,
    id: idOf(each),
    recognised: each,
    proposedBy: { staffId, name },
    proposedAt,
  }));
  // The same person twice in one file is the same recognition.
  const different = new Map(proposed.map((one) => [one.id, one]));
  await putRecognitions(dependencies, [...different.values()]);
  const open = await openRecognitions(dependencies, bodyId);
  const recognitions = open.map((one) => recognitionViewOf(one, staffId));
  return { kind: 'ok', body: { recognitions } };
};
