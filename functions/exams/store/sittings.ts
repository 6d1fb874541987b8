import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import {
  type ExamBegun,
  type SittingItem,
  sitting,
  sittingsOf,
} from '../../certification/items/sitting.ts';
import type { ExamResult } from '../../certification/rules/grade-exam.ts';
import { pathWrite } from '../../certification/store/paths.ts';
import type { Trainer } from '../../certification/store/read-trainer.ts';
import type { Way } from '../../certification/way.ts';
import { allOrNothing } from '../../platform/all-or-nothing.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { type Key, keys } from '../../platform/table.ts';
import type { ExamAnswers } from '../contract.ts';

type OfSitting = Pick<SittingItem, 'staffId' | 'bodyId' | 'trackId' | 'number'>;

function keyOf({ staffId, number, ...of }: OfSitting): Key {
  return keys.sitting(staffId, sittingsOf(of), number);
}

/** Undefined for one that is annulled, too: it is shown to nobody. */
export async function findSitting(
  { documents, tableName }: Dependencies,
  of: OfSitting,
): Promise<SittingItem | undefined> {
  const { Item } = await documents.send(
    new GetCommand({ TableName: tableName, Key: keyOf(of), ConsistentRead: true }),
  );
  return Item && standing(sitting.parse(Item));
}

function standing(found: SittingItem): SittingItem | undefined {
  return found.annulled === undefined ? found : undefined;
}

/**
 * Begins a sitting, if its path and what was begun with its bank are still as they were read: of two
 * who begin at the same time, be it at two bodies that share a bank, one is refused (false).
 */
export function putSitting(
  dependencies: Dependencies,
  { path, trainer }: Way,
  begun: SittingItem,
): Promise<boolean> {
  const { tableName: TableName } = dependencies;
  const after = { ...path, version: path.version + 1, sitting: begun.number };
  return allOrNothing(dependencies, [
    { Put: pathWrite(TableName, after) },
    {
      Put: {
        TableName,
        Item: { ...keyOf(begun), ...begun },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    { Put: { TableName, ...onceMore(trainer, begun) } },
  ]);
}

/** The count of sittings with a bank, raised by this one. */
function onceMore({ exams }: Trainer, { staffId, bank: { id: bankId } }: SittingItem) {
  const before = exams.find((each) => each.bankId === bankId)?.begun ?? 0;
  const item: ExamBegun = { kind: 'exam-begun', staffId, bankId, begun: before + 1 };
  return {
    Item: { ...keys.examBegun(staffId, bankId), ...item },
    ...(before === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#begun = :before',
          ExpressionAttributeNames: { '#begun': 'begun' },
          ExpressionAttributeValues: { ':before': before },
        }),
  };
}

/** What a write found: its own sitting, or as it stands when the write was refused. */
interface Written {
  readonly kind: 'written' | 'refused';
  /** Undefined when it is annulled. */
  readonly sitting: SittingItem | undefined;
}

interface Saving {
  /** Of the answers that these were made from. */
  readonly revision: number;
  readonly answers: ExamAnswers;
}

/** Saves answers in place of those of `revision`, while the sitting is open. */
export function saveAnswers(
  dependencies: Dependencies,
  of: OfSitting,
  { revision, answers }: Saving,
): Promise<Written> {
  return change(dependencies, of, {
    set: { answers, revision: revision + 1 },
    revision,
    ends: 'later',
  });
}

/** Grades a sitting whose time has ended with its answers of `revision`; once. */
export function endSitting(
  dependencies: Dependencies,
  of: OfSitting,
  { revision, result }: { readonly revision: number; readonly result: ExamResult },
): Promise<Written> {
  return change(dependencies, of, { set: { result }, revision, ends: 'reached' });
}

/** Hands a sitting in with its last answers and their result, while it is open; once. */
export function submitAnswers(
  dependencies: Dependencies,
  of: OfSitting,
  { revision, answers, result }: Saving & { readonly result: ExamResult },
): Promise<Written> {
  const submitted = dependencies.now();
  return change(dependencies, of, {
    set: { answers, revision: revision + 1, submitted, result },
    revision,
    ends: 'later',
  });
}

/**
 * Ends a sitting without a result, for nobody knows any more what was asked; undefined then. Answers
 * with the sitting when it is changed or graded meanwhile: who graded it knew.
 */
export async function annulSitting(
  dependencies: Dependencies,
  { revision, ...of }: OfSitting & Pick<SittingItem, 'revision'>,
): Promise<SittingItem | undefined> {
  const annulled = dependencies.now();
  const { sitting: found } = await change(dependencies, of, { set: { annulled }, revision });
  return found;
}

interface Change {
  readonly set: Readonly<Record<string, unknown>>;
  readonly revision: number;
  /** Whether its end has to lie ahead or behind, if either. */
  readonly ends?: keyof typeof endConditions;
}

const endConditions = { later: '#ends > :now', reached: '#ends <= :now' } as const;

/** The one write of all acts on a sitting: nothing moves once there is a result, or none will be. */
async function change(
  { documents, tableName, now }: Dependencies,
  of: OfSitting,
  { set, revision, ends }: Change,
): Promise<Written> {
  const fields = Object.entries(set);
  const named = [
    'result',
    'annulled',
    'revision',
    ...(ends ? ['ends'] : []),
    ...fields.map(([field]) => field),
  ];
  const command = new UpdateCommand({
    TableName: tableName,
    Key: keyOf(of),
    UpdateExpression: `SET ${fields.map(([field]) => `#${field} = :${field}`).join(', ')}`,
    ConditionExpression: [
      '#revision = :before',
      'attribute_not_exists(#result)',
      'attribute_not_exists(#annulled)',
      ...(ends ? [endConditions[ends]] : []),
    ].join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(named.map((field) => [`#${field}`, field])),
    ExpressionAttributeValues: {
      ...Object.fromEntries(fields.map(([field, value]) => [`:${field}`, value])),
      ':before': revision,
      ...(ends && { ':now': now() }),
    },
    ReturnValues: 'ALL_NEW',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
  try {
    const { Attributes } = await documents.send(command);
    return { kind: 'written', sitting: standing(sitting.parse(Attributes)) };
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException) || !error.Item) throw error;
    return { kind: 'refused', sitting: standing(sitting.parse(unmarshall(error.Item))) };
  }
}
