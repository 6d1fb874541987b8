import type { Dependencies } from '../../../platform/dependencies.ts';
import { keys } from '../../../platform/table.ts';
import type { Credential } from '../../items/credential.ts';
import { findCredential } from './credentials.ts';
import { leadsTo, type Part } from './leads-to.ts';

/** A credential of which it isn't known where its status stands. */
type Made = Omit<Credential, 'document' | 'list' | 'place'>;

/**
 * The credential of this id that was rebuilt from its published file after a restore: then what led to
 * it is decided once more, and it has neither a holder nor an address. Undefined for any other.
 */
export async function findOrphan(
  dependencies: Dependencies,
  { id, bodyId, trackId }: Made,
): Promise<Credential | undefined> {
  const found = await findCredential(dependencies, bodyId, id);
  const isOrphan = found?.staffId === undefined && found?.email === undefined;
  return isOrphan && found?.trackId === trackId ? found : undefined;
}

/** An orphan with the holder that `made` tells; all that was published of it stays. */
export function adopted(orphan: Credential, made: Made): Credential {
  const { staffId, email, province, profession, sex, recognised } = made;
  return {
    ...orphan,
    province,
    profession,
    sex,
    ...(staffId !== undefined && { staffId }),
    ...(email !== undefined && { email }),
    ...(recognised && { recognised }),
  };
}

/** The parts of a transaction that give an orphan its holder, once. */
export function adoptionParts(dependencies: Dependencies, credential: Credential): Part[] {
  const { id, staffId, email, province, profession, sex, recognised } = credential;
  const told = { staffId, email, province, profession, sex, recognised };
  const names = Object.entries(told).filter(([, value]) => value !== undefined);
  return [
    {
      Update: {
        TableName: dependencies.tableName,
        Key: keys.credential(id),
        UpdateExpression: `SET ${names.map(([name]) => `#${name} = :${name}`).join(', ')}`,
        ConditionExpression:
          'attribute_exists(pk) AND attribute_not_exists(#staffId) AND attribute_not_exists(#email)',
        ExpressionAttributeNames: {
          '#staffId': 'staffId',
          '#email': 'email',
          ...Object.fromEntries(names.map(([name]) => [`#${name}`, name])),
        },
        ExpressionAttributeValues: Object.fromEntries(
          names.map(([name, value]) => [`:${name}`, value]),
        ),
      },
    },
    ...leadsTo(dependencies, credential),
  ];
}
