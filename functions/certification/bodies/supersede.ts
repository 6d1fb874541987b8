import type { Dependencies } from '../../platform/dependencies.ts';
import { renamedDocument } from '../credential-document.ts';
import type { Credential } from '../items/credential.ts';
import { stillCertifier } from '../store/still-certifier.ts';
import { successorId } from '../successor-id.ts';
import { changeParts } from './store/change-credential.ts';
import { issue } from './store/issue.ts';

/**
 * Puts a credential with the right name in the place of another, with the same dates and facts, in
 * one transaction: `after` is the other as it becomes. Undefined when somebody else has changed that
 * one since it was read, or when whoever corrects it certifies no longer.
 */
export async function supersede(
  dependencies: Dependencies,
  after: Credential,
  { name, certifier }: { readonly name: string; readonly certifier: string },
): Promise<Credential | undefined> {
  const { tableName, secrets } = dependencies;
  const { site } = await dependencies.identity();
  const { document, list, place, bodyId, ...kept } = after;
  const id = successorId(secrets.pepper, after.id, name);
  const superseded = { ...after, supersededBy: id };
  const issued = await issue(dependencies, {
    made: { ...kept, bodyId, id, name, state: 'active', changes: [], published: false },
    documentAt: (status) => renamedDocument(document, { site, id, bodyId, name, status }),
    alongside: [
      ...changeParts(tableName, superseded),
      stillCertifier(tableName, bodyId, certifier),
    ],
    alsoChanged: { list, place },
  });
  if (issued.kind === 'issued') return superseded;
  // The first part holds it to what was read; the second can only miss what issuing wrote.
  if (issued.part !== 1) return undefined;
  throw new Error(`The credential ${after.id} has no place in its status list.`);
}
