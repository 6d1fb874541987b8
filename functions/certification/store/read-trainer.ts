import { BatchGetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keys, table, trainerPartition } from '../../platform/table.ts';
import { type Credential, credential } from '../items/credential.ts';
import { held } from '../items/held.ts';
import { type Holder, holder } from '../items/holder.ts';
import { type Path, path } from '../items/path.ts';
import {
  type PracticeItem,
  practiceItem,
  type TrainingDayItem,
  trainingDayItem,
} from '../items/practice.ts';
import { type ExamBegun, examBegun, type SittingItem, sitting } from '../items/sitting.ts';
import { type Study, study } from '../items/study.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/** All that somebody has brought, at every certifying body, as it stood at one moment. */
export interface Trainer {
  readonly staffId: string;
  readonly holder: Holder | undefined;
  readonly studies: readonly Study[];
  readonly paths: readonly Path[];
  readonly days: readonly TrainingDayItem[];
  readonly practices: readonly PracticeItem[];
  /** In the order in which they were begun, path by path. */
  readonly sittings: readonly SittingItem[];
  readonly exams: readonly ExamBegun[];
  readonly credentials: readonly Credential[];
}

const anything = z.discriminatedUnion('kind', [
  holder,
  study,
  path,
  trainingDayItem,
  practiceItem,
  sitting,
  examBegun,
  held,
]);
type Anything = z.infer<typeof anything>;

/** One query over a trainer's partition, and one batch read of the credentials that it names. */
export async function readTrainer(store: Store, staffId: string): Promise<Trainer> {
  const items = await itemsOf(store, staffId);
  const ofKind = <K extends Anything['kind']>(kind: K) =>
    items.filter((item): item is Extract<Anything, { kind: K }> => item.kind === kind);
  const ids = ofKind('held').map(({ credentialId }) => credentialId);
  return {
    staffId,
    holder: ofKind('holder')[0],
    studies: ofKind('study'),
    paths: ofKind('path'),
    days: ofKind('training-day'),
    practices: ofKind('practice'),
    sittings: ofKind('sitting'),
    exams: ofKind('exam-begun'),
    credentials: await credentialsOf(store, ids),
  };
}

async function itemsOf(
  { documents: client, tableName }: Store,
  staffId: string,
): Promise<Anything[]> {
  const pages = paginateQuery(
    { client },
    {
      TableName: tableName,
      KeyConditionExpression: '#trainer = :trainer',
      ExpressionAttributeNames: { '#trainer': table.partitionKey },
      ExpressionAttributeValues: { ':trainer': trainerPartition(staffId) },
      ConsistentRead: true,
    },
  );
  const found: Anything[] = [];
  for await (const { Items = [] } of pages) {
    found.push(...Items.map((item) => anything.parse(item)));
  }
  return found;
}

/** How many a batch read may name. */
const mostAtOnce = 100;

async function credentialsOf(
  { documents, tableName }: Store,
  ids: readonly string[],
): Promise<Credential[]> {
  if (ids.length === 0) return [];
  const wanted = ids.slice(0, mostAtOnce).map((id) => keys.credential(id));
  const { Responses, UnprocessedKeys } = await documents.send(
    new BatchGetCommand({ RequestItems: { [tableName]: { Keys: wanted, ConsistentRead: true } } }),
  );
  if (UnprocessedKeys?.[tableName]) throw incomplete();
  return (Responses?.[tableName] ?? [])
    .map((item) => credential.parse(item))
    .sort((one, other) => one.validUntil - other.validUntil);
}

/** BatchGetItem answers partly under throttling; asking again is the page's turn. */
function incomplete(): Error {
  const error = new Error('The batch read came back incomplete.');
  error.name = 'ThrottlingException';
  return error;
}
