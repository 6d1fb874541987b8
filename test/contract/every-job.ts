import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { closeWorkshop } from '../../functions/insights/close-workshop.ts';
import { recount } from '../../functions/insights/recount.ts';
import { refreshImpact } from '../../functions/insights/refresh-impact.ts';
import { sweep } from '../../functions/insights/sweep.ts';
import { tallyConsumer } from '../../functions/insights/tally.ts';
import { keys } from '../../functions/platform/table.ts';
import { fillWithLearners, openPlanned } from '../functions/insights/filled-workshop.ts';
import { batchOf, participantItem, streamRecord } from '../functions/insights/stream-records.ts';
import type { ContractApi } from './contract-api.ts';

/** Everything that jobs do with the table: counting, closing by the clock, a report of many. */
export async function everyJob(api: ContractApi): Promise<void> {
  const { dependencies } = api;
  const planned = { projectId: 'project-number-one', hostId: 'host-organisation' };
  const { id } = await openPlanned(api, planned);
  await fillWithLearners(api, id, 30);
  const consume = tallyConsumer(dependencies);
  const person = participantItem(id, 'p1');
  const shards = Array.from({ length: 20 }, (_, shard) => `shard-${shard}`);
  for (const shard of shards) {
    await consume(batchOf([streamRecord(1, undefined, person)], shard));
    api.clock.now += 86_400;
  }
  await consume(batchOf([streamRecord(2, person)], 'shard-19'));
  await recount(dependencies, id);
  const Item = { ...keys.due(dependencies.now(), id), kind: 'due', workshopId: id };
  await dependencies.documents.send(new PutCommand({ TableName: dependencies.tableName, Item }));
  await sweep(dependencies);
  api.clock.now += 1_000;
  await sweep(dependencies);
  await closeWorkshop(dependencies, id);
  await sweep(dependencies);
  await refreshImpact(dependencies, async () => undefined);
}
