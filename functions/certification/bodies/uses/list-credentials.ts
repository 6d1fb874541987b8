import { problemOutcome } from '../../../platform/outcome.ts';
import type { Use } from '../../../platform/route.ts';
import { credentialViewOf } from '../../credential-view.ts';
import type { bodiesEndpoints } from '../contract.ts';
import { credentialsOf, findCredential } from '../store/credentials.ts';

/** The body's credentials, those that end last first; a further page begins after one of them. */
export const listCredentials: Use<typeof bodiesEndpoints.credentials> = async (
  { params: { organisationId }, query: { after } },
  dependencies,
) => {
  const last =
    after === undefined ? undefined : await findCredential(dependencies, organisationId, after);
  if (after !== undefined && !last) return problemOutcome('not-found');
  const { found, more } = await credentialsOf(dependencies, organisationId, last);
  return { kind: 'ok', body: { credentials: found.map(credentialViewOf), more } };
};
