import type { Use } from '../../../platform/route.ts';
import type { bodiesEndpoints } from '../contract.ts';
import { recognitionViewOf } from '../recognition-view.ts';
import { openRecognitions } from '../store/recognitions.ts';

/** The recognitions that wait for a second certifier. */
export const listRecognitions: Use<typeof bodiesEndpoints.recognitions> = async (
  { staff: { staffId }, params: { organisationId } },
  dependencies,
) => {
  const open = await openRecognitions(dependencies, organisationId);
  const recognitions = open.map((each) => recognitionViewOf(each, staffId));
  return { kind: 'ok', body: { recognitions } };
};
