import { documentsAt } from '../../functions/platform/dependencies.ts';
import type { Endpoint } from '../../functions/platform/endpoint.ts';
import { problem } from '../../functions/platform/problem.ts';
import { caller, type Got, type Sent, startTestApi } from '../functions/test-api.ts';
import { seededRandom } from '../prove/seeded-random.ts';
import { countedRequests } from './counted-requests.ts';
import { startFaultProxy } from './fault-proxy.ts';

/** One answer of the API and how many requests to the table it took. */
export interface Answer {
  readonly endpoint: Endpoint;
  readonly got: Got;
  readonly requests: number;
  /** How many of them were refused since a transaction held the item. */
  readonly conflicts: number;
}

/** The real handlers, whose way to the table leads through the fault proxy; `direct` is beside it. */
export async function startFaultyApi(seed: number) {
  const direct = await startTestApi();
  const random = seededRandom(seed);
  const proxy = await startFaultProxy(direct.table.endpoint, { random });
  const documents = documentsAt(proxy.endpoint);
  const counted = countedRequests(documents);
  const answers: Answer[] = [];
  const call = caller({ ...direct.dependencies, documents });
  const once = async (endpoint: Endpoint, sent: Sent = {}): Promise<Got> => {
    const { result: got, sent: requests } = await counted(() => call(endpoint, sent));
    const conflicts = requests.filter(({ conflict }) => conflict).length;
    answers.push({ endpoint, got, requests: requests.length, conflicts });
    return got;
  };
  return {
    direct,
    proxy,
    random,
    answers,
    once,
    /** As the page does: the same again after each 503. Throws when it never ends. */
    untilAnswered: async (endpoint: Endpoint, sent: Sent = {}): Promise<Got> => {
      for (let tries = 0; tries < 200; tries += 1) {
        const got = await once(endpoint, sent);
        if (got.status !== 503) return got;
      }
      throw new Error(`${endpoint.name} was answered with 503 two hundred times.`);
    },
    stop: async () => {
      documents.destroy();
      await proxy.stop();
      await direct.stop();
    },
  };
}

export type FaultyApi = Awaited<ReturnType<typeof startFaultyApi>>;

/** How many personal codes a batch under faults has. */
export const codesAtOnce = 4;

/** The most requests to the table that one call may cost, every retry counted. */
const mostRequests: Readonly<Record<string, number>> = {
  // Batch read, workshop and contacts, three tries each; the transaction six times three; one look back.
  'join-workshop': 30,
  // Batch read, the two counters or the move of the session, the workshop, the contacts.
  'resume-enrollment': 12,
  'read-enrollment': 9,
  'finish-lesson': 6,
  'give-feedback': 6,
  'submit-attempt': 6,
  'read-attempts': 6,
  'renew-resume-code': 21,
  'sign-out': 3,
  // Read, then the transaction with and without the seat, or a look whether anything is left.
  'erase-enrollment': 39,
  // Three times record, workshop, batch read and transaction; at last record and workshop.
  'complete-enrollment': 42,
  // Session, member, workshop, organisation and the note of the batch; each code.
  'issue-roster-codes': 15 + 3 * codesAtOnce,
  // Session, member, workshop, batch read.
  'read-roster-standing': 12,
};

/** How often a write begins anew, by `retryConflicts`, since a transaction held its item. */
const anewAtMost = 5;

/**
 * By endpoint whose bound above counts no such conflict: its writes. Each conflict met lets one of
 * them begin anew, three tries.
 */
const writes: Readonly<Record<string, number>> = {
  'finish-lesson': 1,
  'give-feedback': 1,
  'submit-attempt': 1,
  'complete-enrollment': 3,
  'issue-roster-codes': codesAtOnce,
};

/** What an answer under faults violates: never 500, 503 only with Retry-After, bounded requests. */
export function complaintsAbout({ endpoint, got, requests, conflicts }: Answer): string[] {
  const told = `${endpoint.name} ${got.status} after ${requests} requests`;
  const anew = 3 * Math.min(conflicts, anewAtMost * (writes[endpoint.name] ?? 0));
  const bound = (mostRequests[endpoint.name] ?? 0) + anew;
  const early = got.status === 503 && !retryTold(got);
  return [
    ...(got.status === 500 ? [`fault: ${told}`] : []),
    ...(early ? [`503 without Retry-After: ${told}`] : []),
    ...(requests > bound ? [`more than ${bound} requests: ${told}`] : []),
  ];
}

function retryTold({ headers, body }: Got): boolean {
  const { type, retryAfterSeconds } = problem.parse(body);
  const seconds = Number(headers['retry-after']);
  return type === 'try-again-later' && seconds >= 1 && seconds === retryAfterSeconds;
}
