import { createHash, randomBytes } from 'node:crypto';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { consentVersion, enrollmentEndpoints } from '../../functions/enrollment/contract.ts';
import type { NewWorkshop } from '../../functions/enrollment/open-workshop.ts';
import type { Endpoint } from '../../functions/platform/endpoint.ts';
import type { HttpAnswer } from '../../functions/platform/http-event.ts';
import { startDemoIdentity } from '../../infra/local/identity/demo-identity.ts';
import { localApi } from '../../infra/local/local-api.ts';
import { countedRequests } from '../faults/counted-requests.ts';
import { testKeeper } from '../functions/certification/test-keeper.ts';
import { eventOf, type Sent, startTestApi } from '../functions/test-api.ts';
import { scale } from '../prove/scale.ts';

/** Somebody who has joined a workshop of their own, and what their browser knows. */
export interface Person {
  readonly workshopId: string;
  readonly code: string;
  readonly cookie: string;
  readonly resumeCode: string;
  readonly form: 'A' | 'B';
}

/** A request as raw as it can be: whatever an API Gateway event may say. */
export interface RawSent extends Sent {
  readonly base64?: boolean;
  readonly cookies?: readonly string[];
}

export interface RawAnswer {
  readonly answer: HttpAnswer;
  /** Requests to the table, and those among them that wrote: a refused condition writes nothing. */
  readonly requests: number;
  readonly writes: number;
}

const writing = /^(?:UpdateItem|PutItem|DeleteItem|TransactWriteItems|BatchWriteItem)Command$/;

/** The real handlers, called with raw events and watched on their way to the table. */
export async function startContractApi() {
  const api = await startTestApi();
  const identity = await startDemoIdentity('https://sanad.example', 0);
  api.signInAt(identity.settings);
  const { handlers } = localApi(api.dependencies, testKeeper);
  const counted = countedRequests(api.dependencies.documents);
  const ask = async (endpoint: Endpoint, sent: RawSent): Promise<RawAnswer> => {
    const event = {
      ...eventOf(endpoint, sent),
      ...(sent.base64 && { isBase64Encoded: true }),
      ...(sent.cookies && { cookies: sent.cookies }),
    };
    const handler = handlers[endpoint.capability];
    const { result, sent: requests } = await counted(() => handler(event as never, {} as never));
    const writes = requests.filter(({ command, done }) => done && writing.test(command));
    return { answer: result, requests: requests.length, writes: writes.length };
  };
  const join = async (changes: Partial<NewWorkshop> = {}): Promise<Person> => {
    const workshop = await api.open(changes);
    const joinKey = randomBytes(16).toString('base64url');
    const body = { joinKey, code: workshop.code, language: 'en', consent: consentVersion };
    const got = await api.call(enrollmentEndpoints.join, { body });
    const { form, resumeCode } = got.body;
    return {
      workshopId: workshop.id,
      code: workshop.code,
      cookie: got.cookie ?? '',
      resumeCode,
      form,
    };
  };
  /** A hash over everything in the table. */
  const everything = async (): Promise<string> => {
    const { Items } = await api.dependencies.documents.send(
      new ScanCommand({ TableName: api.dependencies.tableName, ConsistentRead: true }),
    );
    const texts = (Items ?? []).map((item) => JSON.stringify(item, sorted)).sort();
    return createHash('sha256').update(texts.join('\n')).digest('hex');
  };
  /** The same where it is worth its time: at the small size by turn, for writes are counted besides. */
  const everythingInTurn = async (turn: number): Promise<string | undefined> =>
    turn % scale.contract.looks === 0 ? await everything() : undefined;
  const stop = async () => {
    await identity.stop();
    await api.stop();
  };
  return { ...api, ask, join, everything, everythingInTurn, stop };
}

/** For JSON.stringify: the emulator gives fields in any order. */
function sorted(_: string, value: unknown): unknown {
  if (value instanceof Set) return [...value].sort();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export type ContractApi = Awaited<ReturnType<typeof startContractApi>>;
