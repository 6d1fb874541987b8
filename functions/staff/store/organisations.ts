import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { readItems } from '../../platform/read-items.ts';
import { keys } from '../../platform/table.ts';
import { type Member, member, type Organisation, organisation } from '../organisation.ts';
import type { OrganisationSettings } from '../views.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/** Writes a new organisation; throws if its id were taken, which chance forbids. */
export async function putOrganisation(
  { documents, tableName }: Store,
  founded: Organisation,
): Promise<void> {
  await documents.send(
    new PutCommand({
      TableName: tableName,
      Item: { ...keys.organisation(founded.id), ...founded },
      ConditionExpression: 'attribute_not_exists(pk)',
    }),
  );
}

export async function findOrganisation(
  { documents, tableName }: Store,
  organisationId: string,
): Promise<Organisation | undefined> {
  const { Item } = await documents.send(
    new GetCommand({
      TableName: tableName,
      Key: keys.organisation(organisationId),
      ConsistentRead: true,
    }),
  );
  return Item && organisation.parse(Item);
}

/**
 * Makes an organisation a certifying body, as it stays; undefined when there is no such organisation.
 * Once more changes nothing.
 */
export async function letCertify(
  { documents, tableName }: Store,
  organisationId: string,
): Promise<Organisation | undefined> {
  try {
    const { Attributes } = await documents.send(
      new UpdateCommand({
        TableName: tableName,
        Key: keys.organisation(organisationId),
        UpdateExpression: 'SET #certifies = :yes',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: { '#certifies': 'certifies' },
        ExpressionAttributeValues: { ':yes': true },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return organisation.parse(Attributes);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}

export interface Place {
  readonly organisation: Organisation;
  readonly member: Member;
}

/** A person's places in these organisations as they stand, without those that are gone. */
export async function placesIn(
  store: Store,
  staffId: string,
  organisationIds: readonly string[],
): Promise<Place[]> {
  const wanted = organisationIds.flatMap((id) => [keys.organisation(id), keys.member(id, staffId)]);
  const found = await readItems(store, wanted, { consistent: true });
  const organisations = found.filter(({ kind }) => kind === 'organisation');
  const members = found.filter(({ kind }) => kind === 'member').map((item) => member.parse(item));
  return organisations
    .map((item) => organisation.parse(item))
    .flatMap((each) => {
      const own = members.find(({ organisationId }) => organisationId === each.id);
      return own ? [{ organisation: each, member: own }] : [];
    });
}

export type Changed =
  | { readonly kind: 'changed'; readonly organisation: Organisation }
  /** Somebody else was faster: the organisation as it stands. */
  | { readonly kind: 'refused'; readonly organisation: Organisation | undefined };

/** Writes settings that were made from `version`, and makes it the next one. */
export async function changeSettings(
  { documents, tableName }: Store,
  organisationId: string,
  { version, settings }: { readonly version: number; readonly settings: OrganisationSettings },
): Promise<Changed> {
  try {
    const { Attributes } = await documents.send(
      new UpdateCommand({
        TableName: tableName,
        Key: keys.organisation(organisationId),
        UpdateExpression: 'SET #settings = :settings, #version = :next',
        ConditionExpression: '#version = :version',
        ExpressionAttributeNames: { '#settings': 'settings', '#version': 'version' },
        ExpressionAttributeValues: {
          ':settings': settings,
          ':version': version,
          ':next': version + 1,
        },
        ReturnValues: 'ALL_NEW',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return { kind: 'changed', organisation: organisation.parse(Attributes) };
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    const standing = error.Item && organisation.parse(unmarshall(error.Item));
    return { kind: 'refused', organisation: standing };
  }
}
