import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { failedParts } from '../../../platform/all-or-nothing.ts';
import type { Dependencies } from '../../../platform/dependencies.ts';
import { credentialIndexKey, keys } from '../../../platform/table.ts';
import { type Credential, type StatusPlace, statusList } from '../../items/credential.ts';
import { listBits } from '../../rules/status-bits.ts';
import { adopted, adoptionParts, findOrphan } from './adopt.ts';
import { leadsTo, type Part } from './leads-to.ts';
import { listChanged } from './list-changed.ts';

/** A place in a status list. */
export type Placed = Pick<Credential, 'list' | 'place'>;

/** A credential before it is known where its status will stand. */
export type Unplaced = Omit<Credential, 'document' | 'list' | 'place'>;

export interface Issuing {
  readonly made: Unplaced;
  /** The document with the credential's place in it. */
  readonly documentAt: (placed: Placed) => Credential['document'];
  /** What else belongs to the act: written with it or not at all. */
  readonly alongside: readonly Part[];
  /** The place of another credential that `alongside` changes: its list gets a revision too. */
  readonly alsoChanged?: Placed | undefined;
}

export type Issued =
  | { readonly kind: 'issued'; readonly credential: Credential }
  /** A condition of what is written alongside didn't hold: the index of that part. */
  | { readonly kind: 'refused'; readonly part: number };

/** Tries for a free place; with a list half full at most, all but one in a million find one. */
const tries = 20;
/** Places of a list that are given away: the random next one is free at least every other time. */
const mostTaken = listBits / 2;

/**
 * Issues a credential: the item, what leads to it, a random place of a status list, the list's
 * revision and what the caller brings, in one transaction.
 */
export async function issue(
  dependencies: Dependencies,
  { made, documentAt, alongside, alsoChanged }: Issuing,
): Promise<Issued> {
  const list = await openList(dependencies, made.bodyId);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const placed = { list, place: randomPlace(dependencies) };
    // One transaction can't name an item twice.
    if (alsoChanged?.list === list && alsoChanged.place === placed.place) continue;
    const credential: Credential = { ...made, ...placed, document: documentAt(placed) };
    const failed = await failedParts(dependencies, [
      placeTaken(dependencies.tableName, credential),
      ...alongside,
      ...credentialParts(dependencies, credential),
      ...otherList(dependencies.tableName, credential, alsoChanged),
    ]);
    if (failed === undefined) return { kind: 'issued', credential };
    const part = failed.find((index) => index > 0);
    if (part !== undefined && part <= alongside.length) return { kind: 'refused', part: part - 1 };
    if (part !== undefined) return adopt(dependencies, { made, alongside, alsoChanged });
  }
  throw new Error(`No free place was found in list ${list} of a certifying body.`);
}

/**
 * Gives the credential that is there already its holder, if it came back by a restore without one, in
 * the place of issuing another.
 */
async function adopt(
  dependencies: Dependencies,
  { made, alongside, alsoChanged }: Omit<Issuing, 'documentAt'>,
): Promise<Issued> {
  const orphan = await findOrphan(dependencies, made);
  if (!orphan) throw new Error('A credential with this id is there already.');
  const credential = adopted(orphan, made);
  const { tableName } = dependencies;
  const failed = await failedParts(dependencies, [
    ...alongside,
    ...adoptionParts(dependencies, credential),
    ...(alsoChanged
      ? [listChanged(tableName, { bodyId: made.bodyId, list: alsoChanged.list, taken: 0 })]
      : []),
  ]);
  const [part] = failed ?? [];
  if (part === undefined) return { kind: 'issued', credential };
  if (part < alongside.length) return { kind: 'refused', part };
  throw new Error('A credential that came back by a restore has found another holder.');
}

/** 2^17 places: 32 random bits fall on each as often. */
function randomPlace({ randomBytes }: Pick<Dependencies, 'randomBytes'>): number {
  return Buffer.from(randomBytes(4)).readUInt32BE() % listBits;
}

/** The list that new credentials of a body stand in: the first that isn't half full. */
async function openList(
  { documents, tableName }: Pick<Dependencies, 'documents' | 'tableName'>,
  bodyId: string,
): Promise<number> {
  for (let list = 1; ; list += 1) {
    const Key = keys.statusList(bodyId, list);
    const { Item } = await documents.send(
      new GetCommand({ TableName: tableName, Key, ConsistentRead: true }),
    );
    if (!Item || statusList.parse(Item).taken < mostTaken) return list;
  }
}

function placeTaken(TableName: string, { bodyId, list, place, id }: Credential): Part {
  const item: StatusPlace = {
    kind: 'status-place',
    credentialId: id,
    place,
    revoked: false,
    suspended: false,
  };
  return {
    Put: {
      TableName,
      Item: { ...keys.statusPlace(bodyId, list, place), ...item },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  };
}

/** A credential, what leads to it, and its list's next revision; its place is a part of its own. */
export function credentialParts(dependencies: Dependencies, credential: Credential): Part[] {
  const { tableName } = dependencies;
  const { id, bodyId, validUntil, list } = credential;
  const Item = {
    ...keys.credential(id),
    ...credentialIndexKey(bodyId, validUntil),
    ...credential,
  };
  return [
    { Put: { TableName: tableName, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
    ...leadsTo(dependencies, credential),
    listChanged(tableName, { bodyId, list, taken: 1 }),
  ];
}

function otherList(TableName: string, { bodyId, list }: Credential, changed?: Placed): Part[] {
  if (changed === undefined || changed.list === list) return [];
  return [listChanged(TableName, { bodyId, list: changed.list, taken: 0 })];
}
