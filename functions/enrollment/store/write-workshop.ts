import { allOrNothing, type TransactItems } from '../../platform/all-or-nothing.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keys } from '../../platform/table.ts';
import type { Workshop } from '../workshop.ts';

type Removable = 'closingAt' | 'authorisation' | 'lastChange' | 'expires' | 'ttl';

/** What a change by staff writes. */
export interface WorkshopWrite {
  readonly set: Partial<Workshop>;
  readonly remove?: readonly Removable[];
  /** Attributes that only the table reads: index keys, ttl. */
  readonly marks?: Readonly<Record<string, string | number>>;
  /** The seats that joining may not have gone beyond meanwhile. */
  readonly seatsFor?: number;
  /** Written in the same transaction. */
  readonly along?: TransactItems;
}

/**
 * Changes a workshop as it was read: on the condition that nobody has changed it since (joining goes
 * on), or not at all. Undefined when the condition failed.
 */
export async function writeWorkshop(
  dependencies: Dependencies,
  before: Workshop,
  write: WorkshopWrite,
): Promise<Workshop | undefined> {
  const version = before.version + 1;
  const { set, remove = [], marks = {}, along = [] } = write;
  const after: Workshop & { ttl?: number } = { ...before, ...set, version };
  for (const name of remove) delete after[name];
  const values = { ...set, ...marks, version };
  const update = updateOf(dependencies.tableName, before, { ...write, remove, values });
  const written = await allOrNothing(dependencies, [{ Update: update }, ...along]);
  return written ? after : undefined;
}

interface Update extends Pick<WorkshopWrite, 'seatsFor'> {
  readonly remove: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

function updateOf(TableName: string, before: Workshop, { remove, values, seatsFor }: Update) {
  const names = Object.keys(values);
  const seats = seatsFor === undefined ? '' : ' AND #taken <= :seatsFor';
  return {
    TableName,
    Key: keys.workshop(before.id),
    UpdateExpression: [
      `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
      ...(remove.length > 0 ? [`REMOVE ${remove.map((name) => `#${name}`).join(', ')}`] : []),
    ].join(' '),
    ConditionExpression: `attribute_exists(pk) AND #state = :stateBefore AND #version = :before${seats}`,
    ExpressionAttributeNames: Object.fromEntries(
      [...names, ...remove, 'state', ...(seats ? ['taken'] : [])].map((name) => [`#${name}`, name]),
    ),
    ExpressionAttributeValues: {
      ...Object.fromEntries(names.map((name) => [`:${name}`, values[name]])),
      ':before': before.version,
      ':stateBefore': before.state,
      ...(seats && { ':seatsFor': seatsFor }),
    },
  };
}
