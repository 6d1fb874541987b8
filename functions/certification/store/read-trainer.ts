import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Dependencies } from '../../platform/dependencies.ts';
import { table, trainerPartition } from '../../platform/table.ts';
import type { Credential } from '../items/credential.ts';
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
import { credentialsById } from './credentials-by-id.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/** All that somebody has brought, at every certifying body, as it stood at one moment. */
export interface Trainer {
  readonly staffId: string;
  readonly holder: Holder | undefined;
  readonly studies: readonly Study[];
  readonly paths: readonly Path[];
  readonly days: readonly TrainingDayItem[];
  readonly practices: readonly PracticeItem[];
  /** In the order in which they were begun, path by path; without annulled ones. */
  readonly sittings: readonly SittingItem[];
  readonly exams: readonly ExamBegun[];
  /** The one that ends first, first. */
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

/** One query over a trainer's partition, and batch reads of the credentials that it names. */
export async function readTrainer(store: Store, staffId: string): Promise<Trainer> {
  const items = await itemsOf(store, staffId);
  const ofKind = <K extends Anything['kind']>(kind: K) =>
    items.filter((item): item is Extract<Anything, { kind: K }> => item.kind === kind);
  const ids = ofKind('held').map(({ credentialId }) => credentialId);
  const credentials = await credentialsById(store, ids);
  return {
    staffId,
    holder: ofKind('holder')[0],
    studies: ofKind('study'),
    paths: ofKind('path'),
    days: ofKind('training-day'),
    practices: ofKind('practice'),
    sittings: ofKind('sitting').filter(({ annulled }) => annulled === undefined),
    exams: ofKind('exam-begun'),
    credentials: credentials.sort((one, other) => one.validUntil - other.validUntil),
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
