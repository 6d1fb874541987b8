import type { Use } from '../../../platform/route.ts';
import { findIssuer } from '../../store/issuers.ts';
import type { bodiesEndpoints } from '../contract.ts';
import { firstVersion } from '../store/write-issuer.ts';

/** How the body shows itself; without a profile while it has said nothing. */
export const readIssuer: Use<typeof bodiesEndpoints.issuer> = async (
  { params: { organisationId } },
  dependencies,
) => {
  const found = await findIssuer(dependencies, organisationId);
  const { version, profile } = found ?? { version: firstVersion, profile: null };
  return { kind: 'ok', body: { version, profile } };
};
