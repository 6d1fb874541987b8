import { type Key, keys } from '../../platform/table.ts';
import type { Path } from '../items/path.ts';
import type { PracticeItem, TrainingDayItem, WitnessLink } from '../items/practice.ts';
import { pathWrite } from './paths.ts';

/* Parts of transactions that write what somebody else has to sign, and the link by which they do. */

export type Evidence = PracticeItem | TrainingDayItem;

function keyOf({ kind, staffId, id }: Evidence): Key {
  return kind === 'practice' ? keys.practice(staffId, id) : keys.trainingDay(staffId, id);
}

/** Only if nobody has signed it and the same link leads to it as when it was read. */
function asRead({ kind, linkHash }: Evidence) {
  const unsigned = `attribute_not_exists(${kind === 'practice' ? 'observer' : 'confirmedBy'})`;
  return linkHash === undefined
    ? {
        ConditionExpression: `attribute_exists(pk) AND ${unsigned} AND attribute_not_exists(linkHash)`,
      }
    : {
        ConditionExpression: `${unsigned} AND linkHash = :linkHash`,
        ExpressionAttributeValues: { ':linkHash': linkHash },
      };
}

/** Writes it, in place of what was read or as something new. */
export function evidencePut(TableName: string, item: Evidence, before?: Evidence) {
  const condition = before ? asRead(before) : { ConditionExpression: 'attribute_not_exists(pk)' };
  return { Put: { TableName, Item: { ...keyOf(item), ...item }, ...condition } };
}

export function evidenceDelete(TableName: string, before: Evidence) {
  return { Delete: { TableName, Key: keyOf(before), ...asRead(before) } };
}

export function linkPut(TableName: string, hash: string, link: WitnessLink) {
  const Item = { ...keys.witnessLink(hash), ...link, ttl: link.expires };
  return { Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' } };
}

/** Takes the link back that leads to something, if there is one. */
export function linkDelete(TableName: string, { linkHash }: Evidence) {
  return linkHash === undefined ? [] : [{ Delete: { TableName, Key: keys.witnessLink(linkHash) } }];
}

/** Spends a link, once; it stays until it expires, to know a repeat of the same person. */
export function linkSpent(
  TableName: string,
  hash: string,
  { by, now }: { readonly by: string; readonly now: number },
) {
  return {
    Update: {
      TableName,
      Key: keys.witnessLink(hash),
      UpdateExpression: 'SET spentBy = :by',
      ConditionExpression: 'attribute_not_exists(spentBy) AND expires > :now',
      ExpressionAttributeValues: { ':by': by, ':now': now },
    },
  };
}

/** Begins the path with the first thing that is brought to it. */
export function pathBegun(TableName: string, path: Path) {
  return path.version === 0 ? [{ Put: pathWrite(TableName, { ...path, version: 1 }) }] : [];
}
