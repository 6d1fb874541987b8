import { identifierFrom } from '../../functions/staff/identity.ts';
import { putProject } from '../../functions/staff/store/projects.ts';
import type { ContractApi } from './contract-api.ts';

/** A project of the organisation; its id. */
export async function projectIn(
  { dependencies }: ContractApi,
  organisationId: string,
): Promise<string> {
  const id = identifierFrom(dependencies);
  const project = { organisationId, id, name: 'Canary spring', archived: false };
  await putProject(dependencies, { kind: 'project', ...project });
  return id;
}
