import { allOrNothing } from '../../platform/all-or-nothing.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keys } from '../../platform/table.ts';
import { findPerson } from '../../staff/store/people.ts';
import { leadsTo } from '../bodies/store/leads-to.ts';
import type { Credential } from '../items/credential.ts';
import { credentialsEnding } from '../publishing/index-store.ts';
import { allIssuers } from '../store/issuers.ts';
import { unlist } from './restored-store.ts';

/** Ids of credentials. */
export interface Released {
  /** Waiting for whoever signs in with the address that the provider had vouched for. */
  readonly waiting: readonly string[];
  /** Whose holder can't be known again: nobody vouched for an address of theirs, or it is forgotten. */
  readonly unreachable: readonly string[];
}

/**
 * After a new pepper, under which everybody is a stranger: lets each credential wait for its holder's
 * address, as for somebody recognised who never signed in. Nobody stays in the register who couldn't
 * leave it. To be run before anybody signs in again; may be killed and repeated.
 */
export async function releaseHolders(dependencies: Dependencies): Promise<Released> {
  const waiting: string[] = [];
  const unreachable: string[] = [];
  for (const { bodyId } of await allIssuers(dependencies)) {
    for await (const each of credentialsEnding(dependencies, bodyId, { from: 0 })) {
      (await release(dependencies, each)) ? waiting.push(each.id) : unreachable.push(each.id);
    }
  }
  return { waiting, unreachable };
}

async function release(dependencies: Dependencies, credential: Credential): Promise<boolean> {
  const { id, staffId, email } = credential;
  if (staffId === undefined) {
    return email !== undefined && allOrNothing(dependencies, leadsTo(dependencies, { id, email }));
  }
  await unlist(dependencies, staffId);
  const person = await findPerson(dependencies, staffId);
  if (!person?.emailVerified) return false;
  return allOrNothing(dependencies, [
    {
      Update: {
        TableName: dependencies.tableName,
        Key: keys.credential(id),
        UpdateExpression: 'SET #email = :email REMOVE #staffId',
        ConditionExpression: '#staffId = :staffId',
        ExpressionAttributeNames: { '#email': 'email', '#staffId': 'staffId' },
        ExpressionAttributeValues: { ':email': person.email, ':staffId': staffId },
      },
    },
    { Delete: { TableName: dependencies.tableName, Key: keys.held(staffId, id) } },
    ...leadsTo(dependencies, { id, email: person.email }),
  ]);
}
