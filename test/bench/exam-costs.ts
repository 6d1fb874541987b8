import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { sittingsOf } from '../../functions/certification/items/sitting.ts';
import { examEndpoints, type SittingView } from '../../functions/exams/contract.ts';
import { contentFrom } from '../../functions/platform/content-source.ts';
import { type Dependencies, documentsAt } from '../../functions/platform/dependencies.ts';
import { examBanksAt } from '../../functions/platform/exam-banks.ts';
import { keys } from '../../functions/platform/table.ts';
import { bodyFor, completeModules } from '../functions/exams/exam-people.ts';
import { signedIn } from '../functions/staff/signed-in.ts';
import { caller } from '../functions/test-api.ts';
import { startProofStack } from '../prove/proof-stack.ts';
import { consumedRequests, unitsOf } from './consumed-requests.ts';
import { atMost, forInformation, type Measured, quantile } from './row.ts';
import { root, timed } from './run-command.ts';

const trackId = 'workshop-facilitator';
const sittings = 200;

/** A sitting of the real track, drawn from the real bank, and whose it is. */
interface Open {
  readonly staffId: string;
  readonly cookie: string;
  readonly view: SittingView;
}

/**
 * What handing an exam in costs: requests (session and sitting are read, one write grades), consumed
 * units, and the time beside a bare `UpdateItem` of
 * the same item with the same answers, in turns. One at a time: nobody sits exams by the thousand.
 */
export async function examCosts(): Promise<Measured> {
  const stack = await startProofStack();
  const documents = documentsAt(stack.emulator.endpoint);
  try {
    const folder = join(root, '.sanad/content/functions');
    const content = contentFrom(folder);
    const examBanks = examBanksAt(folder);
    const dependencies = { ...stack.dependencies, documents, content, examBanks };
    const watch = consumedRequests(documents);
    const bodyId = await bodyFor(dependencies, trackId);
    const submit = submitter(dependencies, bodyId);
    const times = { submit: [] as number[], raw: [] as number[] };
    for (let count = 0; count < sittings; count += 1) {
      const [open, other] = [await begun(dependencies, bodyId), await begun(dependencies, bodyId)];
      times.submit.push(await timed(() => submit(open)));
      times.raw.push(await timed(() => rawUpdate(dependencies, bodyId, other)));
    }
    const last = await begun(dependencies, bodyId);
    const { requests } = await watch(() => submit(last));
    const writes = requests.filter((request) => request.writes).length;
    const [mine, bare] = [times.submit, times.raw].map((all) => quantile(all, 0.5));
    return {
      rows: [
        atMost(1, 'submit-sitting: writes', { unit: 'requests', measured: writes }),
        atMost(2, 'submit-sitting: reads', {
          unit: 'requests',
          measured: requests.length - writes,
        }),
        forInformation('submit-sitting p50 against the raw UpdateItem', {
          unit: '×',
          measured: (mine ?? 0) / (bare ?? 1),
        }),
        forInformation('submit-sitting p50', { unit: 'ms', measured: mine ?? 0 }),
      ],
      notes: [
        `An exam handed in: ${unitsOf(requests, false)} read and ${unitsOf(requests, true)} write units.`,
      ],
    };
  } finally {
    documents.destroy();
    await stack.stop();
  }
}

async function begun(dependencies: Dependencies, bodyId: string): Promise<Open> {
  const { staffId, cookie } = await signedIn({ dependencies }, {});
  const track = await dependencies.content.track(trackId);
  await completeModules(dependencies, staffId, track?.requirements.modules ?? []);
  const call = caller(dependencies);
  const params = { bodyId, trackId };
  const got = await call(examEndpoints.begin, { cookie, params, body: { language: 'ur' } });
  if (got.status !== 201) throw new Error(`Beginning an exam was answered with ${got.status}.`);
  return { staffId, cookie, view: got.body };
}

const answersOf = ({ items }: SittingView) =>
  Object.fromEntries(items.map(({ id, options }) => [id, options[0]?.id ?? null]));

function submitter(dependencies: Dependencies, bodyId: string) {
  const call = caller(dependencies);
  return async ({ cookie, view }: Open) => {
    const params = { bodyId, trackId, number: '1' };
    const body = { revision: view.revision, answers: answersOf(view), language: 'ur' };
    const got = await call(examEndpoints.submit, { cookie, params, body });
    if (got.status !== 200) throw new Error(`An exam handed in was answered with ${got.status}.`);
  };
}

async function rawUpdate(
  { documents, tableName }: Dependencies,
  bodyId: string,
  { staffId, view }: Open,
): Promise<void> {
  await documents.send(
    new UpdateCommand({
      TableName: tableName,
      Key: keys.sitting(staffId, sittingsOf({ bodyId, trackId }), 1),
      UpdateExpression: 'SET answers = :answers, mark = :mark',
      ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(mark)',
      ExpressionAttributeValues: {
        ':answers': answersOf(view),
        ':mark': randomBytes(64).toString('base64url'),
      },
      ReturnValues: 'ALL_NEW',
    }),
  );
}
