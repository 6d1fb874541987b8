import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../../platform/dependencies.ts';
import { keyedId } from '../../../platform/keyed-hash.ts';
import { keys } from '../../../platform/table.ts';
import type { Credential } from '../../items/credential.ts';
import type { Held } from '../../items/held.ts';
import { addressKey } from '../../rules/recognition-refusal.ts';

/** A part of a transaction. */
export type Part = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** By what its holder finds a credential, or whoever signs in with the address. */
export function leadsTo(
  { tableName, secrets }: Pick<Dependencies, 'tableName' | 'secrets'>,
  { id, staffId, email }: Pick<Credential, 'id' | 'staffId' | 'email'>,
): Part[] {
  if (staffId !== undefined) return [heldPart(tableName, staffId, id)];
  if (email === undefined) return [];
  return [unclaimedPart(tableName, addressHash(secrets.pepper, email), id)];
}

/** That somebody holds a credential. */
export function heldPart(TableName: string, staffId: string, credentialId: string): Part {
  const item: Held = { kind: 'held', staffId, credentialId };
  return { Put: { TableName, Item: { ...keys.held(staffId, credentialId), ...item } } };
}

/** That a credential waits for whoever signs in with an address. */
function unclaimedPart(TableName: string, hash: string, credentialId: string): Part {
  const Item = { ...keys.unclaimed(hash, credentialId), kind: 'unclaimed', credentialId };
  return { Put: { TableName, Item } };
}

/** Under what an address is kept that a credential waits for. */
export function addressHash(pepper: string, email: string): string {
  return keyedId(pepper, 'recognised-address', addressKey(email));
}
