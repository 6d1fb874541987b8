import type { Use } from '../../platform/route.ts';
import type { certificationEndpoints } from '../contract.ts';
import { putHolder } from '../store/holders.ts';

/** Keeps what somebody says of themselves. Credentials that were issued stay as they are. */
export const changeHolder: Use<typeof certificationEndpoints.changeHolder> = async (
  { body, staff: { staffId } },
  dependencies,
) => {
  const profile = { ...body, languages: [...new Set(body.languages)] };
  await putHolder(dependencies, { kind: 'holder', staffId, profile });
  return { kind: 'ok', body: { holder: profile } };
};
