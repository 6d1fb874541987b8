import type { Use } from '../../platform/route.ts';
import type { certificationEndpoints } from '../contract.ts';
import { findHolder } from '../store/holders.ts';

/** What somebody said of themselves to be certified; null while they haven't. */
export const readHolder: Use<typeof certificationEndpoints.holder> = async (
  { staff: { staffId } },
  dependencies,
) => {
  const found = await findHolder(dependencies, staffId);
  return { kind: 'ok', body: { holder: found?.profile ?? null } };
};
