import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { JobDependencies } from '../../platform/dependencies.ts';
import { momentAndWorkshop, pageMarkOf } from '../../platform/page-mark.ts';
import { readItems } from '../../platform/read-items.ts';
import { keys, reportsPartition } from '../../platform/table.ts';
import { type ReportView, reportView } from '../report.ts';

type Reader = Pick<JobDependencies, 'documents' | 'tableName'>;

/**
 * The report of a closed workshop. Purpose: what its group has learned, for readers of two kinds,
 * each view suppressed for itself; nothing raw is in it. Retention: stays; that of a rehearsal ends
 * after a day. Read by the workshop's own trainer (`k5`), the organisation's coordinators and those
 * of the host (`k10`); who they are is in the item, so that a read needs no other. Views are JSON
 * texts: a third smaller than DynamoDB's own, and read without looking at each number.
 */
const keptReport = z.object({
  kind: z.literal('report'),
  workshopId: z.string(),
  organisationId: z.string(),
  trainerId: z.string(),
  hostId: z.nullable(z.string()),
  k5: z.string(),
  k10: z.string(),
  /** Epoch seconds; of a rehearsal. */
  expires: z.optional(z.int()),
});
export type KeptReport = z.infer<typeof keptReport>;

/** Where a report is listed. Purpose: finding a host's or a project's. Retention: as the report. */
const listedReport = z.object({
  kind: z.literal('listed-report'),
  workshopId: z.string(),
  title: z.string(),
  /** Epoch seconds. */
  closedAt: z.int(),
});
export type ListedReport = z.infer<typeof listedReport>;

/** The report of a workshop; undefined until it is closed, and for a rehearsal after its day. */
export async function findReport(
  { documents, tableName, now }: Reader & Pick<JobDependencies, 'now'>,
  workshopId: string,
): Promise<KeptReport | undefined> {
  const { Item } = await documents.send(
    new GetCommand({ TableName: tableName, Key: keys.report(workshopId), ConsistentRead: true }),
  );
  const found = Item && keptReport.parse(Item);
  return found?.expires !== undefined && found.expires <= now() ? undefined : found;
}

/** The view in a kept text. */
export function viewIn(text: string): ReportView {
  return reportView.parse(JSON.parse(text));
}

/** Reports of a list, so many after a mark, the newest first; `next` is null after the last ones. */
export async function reportsIn(
  { documents, tableName }: Reader,
  list: string,
  { after, most }: { readonly after: string | undefined; readonly most: number },
): Promise<{ listed: ListedReport[]; next: string | null }> {
  const { Items = [] } = await documents.send(
    new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: 'pk = :list',
      ExpressionAttributeValues: { ':list': reportsPartition(list) },
      ScanIndexForward: false,
      Limit: most + 1,
      ...(after !== undefined && { ExclusiveStartKey: listedKey(list, after) }),
    }),
  );
  const found = Items.map((item) => listedReport.parse(item));
  const listed = found.slice(0, most);
  const last = found.length > most ? listed.at(-1) : undefined;
  return { listed, next: last ? pageMarkOf(last.closedAt, last.workshopId) : null };
}

function listedKey(list: string, mark: string) {
  const { moment, workshopId } = momentAndWorkshop(mark);
  return { ...keys.listedReport(list, moment, workshopId) };
}

/** The reports of these workshops, in their order; those that are gone are left out. */
export async function findReports(
  reader: Reader,
  workshopIds: readonly string[],
): Promise<KeptReport[]> {
  const asked = workshopIds.map((id) => keys.report(id));
  const items = await readItems(reader, asked, { consistent: false });
  const found = new Map(
    items.map((item) => keptReport.parse(item)).map((report) => [report.workshopId, report]),
  );
  return workshopIds.flatMap((id) => found.get(id) ?? []);
}
