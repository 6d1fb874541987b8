import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Dependencies } from '../../platform/dependencies.ts';
import { momentAndWorkshop, pageMarkOf } from '../../platform/page-mark.ts';
import { keys, table, workshopIndexKey } from '../../platform/table.ts';
import { type Workshop, workshop } from '../workshop.ts';

/** Workshops of a page. */
const most = 100;
/** Reads of 1 MB, some thousand workshops: a trainer with few of many goes on with the next page. */
const mostReads = 4;

export interface WorkshopsPage {
  readonly found: readonly Workshop[];
  /** Where the next page begins; null after the last one. */
  readonly next: string | null;
}

interface Asked {
  /** Only theirs: the others are read too, and left out by the table. */
  readonly trainerId?: string | undefined;
  readonly after?: string | undefined;
}

/** An organisation's workshops by their start, the latest first, a page at a time. */
export async function workshopsOf(
  { documents, tableName }: Pick<Dependencies, 'documents' | 'tableName'>,
  organisationId: string,
  { trainerId, after }: Asked,
): Promise<WorkshopsPage> {
  const query = queryOf(tableName, organisationId, trainerId);
  const found: Workshop[] = [];
  let from = after === undefined ? undefined : keyIn(organisationId, after);
  for (let reads = 0; reads < mostReads; reads += 1) {
    const page = await documents.send(new QueryCommand({ ...query, ExclusiveStartKey: from }));
    found.push(...(page.Items ?? []).map((item) => workshop.parse(item)));
    from = page.LastEvaluatedKey;
    if (found.length > most) {
      const [last] = found.slice(most - 1);
      return { found: found.slice(0, most), next: last ? pageMarkOf(last.starts, last.id) : null };
    }
    if (!from) return { found, next: null };
  }
  return { found, next: markOf(from) };
}

const indexed = z.looseObject({ gsi1sk: z.string(), pk: z.string() });
const { pk: workshopPrefix } = keys.workshop('');

/** The mark of a key at which the table has stopped. */
function markOf(key: unknown): string {
  const { gsi1sk, pk } = indexed.parse(key);
  return pageMarkOf(Date.parse(gsi1sk) / 1_000, pk.slice(workshopPrefix.length));
}

/** The key of a mark, in the index; of this organisation, whoever made the mark. */
function keyIn(organisationId: string, mark: string): Record<string, unknown> {
  const { moment, workshopId } = momentAndWorkshop(mark);
  return { ...keys.workshop(workshopId), ...workshopIndexKey(organisationId, moment) };
}

function queryOf(
  TableName: string,
  organisationId: string,
  trainerId: string | undefined,
): QueryCommandInput {
  const { gsi1pk } = workshopIndexKey(organisationId, 0);
  return {
    TableName,
    IndexName: table.index.name,
    KeyConditionExpression: '#organisation = :organisation',
    ...(trainerId !== undefined && { FilterExpression: 'trainerId = :trainer' }),
    ExpressionAttributeNames: { '#organisation': table.index.partitionKey },
    ExpressionAttributeValues: {
      ':organisation': gsi1pk,
      ...(trainerId !== undefined && { ':trainer': trainerId }),
    },
    ScanIndexForward: false,
    // With a filter a page may hold none of the wanted ones: then by size, else one more than needed.
    ...(trainerId === undefined && { Limit: most + 1 }),
  };
}
