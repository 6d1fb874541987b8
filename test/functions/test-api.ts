import { randomBytes } from 'node:crypto';
import { certificationApi } from '../../functions/certification/api.ts';
import { descriptionApi } from '../../functions/description/api.ts';
import { enrollmentApi } from '../../functions/enrollment/api.ts';
import { type NewWorkshop, openWorkshop } from '../../functions/enrollment/open-workshop.ts';
import { examsApi } from '../../functions/exams/api.ts';
import { insightsApi } from '../../functions/insights/api.ts';
import { contentFrom } from '../../functions/platform/content-source.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import type { Endpoint } from '../../functions/platform/endpoint.ts';
import { routeKeyOf } from '../../functions/platform/endpoint.ts';
import type { IdentitySettings } from '../../functions/platform/environment.ts';
import { examBanksAt } from '../../functions/platform/exam-banks.ts';
import type { LogLine } from '../../functions/platform/log-line.ts';
import type { Letter } from '../../functions/platform/mailer.ts';
import { quizzesApi } from '../../functions/quizzes/api.ts';
import { staffApi } from '../../functions/staff/api.ts';
import { startEmbeddedTable } from '../../infra/local/emulator/embedded-table.ts';
import { testKeeper } from './certification/test-keeper.ts';
import { writeTestContent } from './test-content.ts';

export const testSecrets = { pepper: 'p'.repeat(40), origin: 'o'.repeat(40) };

/** Friday 2026-11-20, noon in UTC, as epoch seconds. */
export const testNow = 1_795_176_000;

export interface Sent {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
  readonly cookie?: string | undefined;
  readonly headers?: Record<string, string | undefined>;
}

export interface Got {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read into answers of every shape
  readonly body: any;
  /** The session cookie as a browser would send it back. */
  readonly cookie: string | undefined;
  /** Every Set-Cookie line as it came. */
  readonly cookies: readonly string[];
  readonly headers: Record<string, string>;
}

/** The real handlers over an emulator of their own, with a clock that the test moves. */
export async function startTestApi() {
  const table = await startEmbeddedTable();
  const lines: LogLine[] = [];
  const letters: Letter[] = [];
  const clock = { now: testNow };
  const content = await writeTestContent();
  let identity: IdentitySettings | undefined;
  const dependencies: Dependencies = {
    documents: table.documents,
    tableName: table.tableName,
    content: contentFrom(content),
    examBanks: examBanksAt(content),
    secrets: testSecrets,
    now: () => clock.now,
    randomBytes: (count) => randomBytes(count),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    log: (line) => lines.push(line),
    identity: async () => {
      if (!identity) throw new Error('This test has no identity provider.');
      return identity;
    },
    mailer: { send: async (letter) => void letters.push(letter) },
  };
  return {
    table,
    lines,
    letters,
    clock,
    /** Where staff sign in from now on. */
    signInAt: (settings: IdentitySettings) => {
      identity = settings;
    },
    dependencies,
    call: caller(dependencies),
    open: (changes: Partial<NewWorkshop> = {}) =>
      openWorkshop(dependencies, { ...testWorkshop, ...changes }),
    stop: () => table.stop(),
  };
}

export type TestApi = Awaited<ReturnType<typeof startTestApi>>;

export const testWorkshop: NewWorkshop = {
  title: 'group-hour',
  organisationId: 'org1',
  modules: [{ id: 'asking', version: 1 }],
  phase: 'self-paced',
  explanationsReleased: true,
  seats: 30,
  starts: testNow - 60,
  ends: testNow + 86_400,
  retentionDays: 30,
};

/** Sends a request to the handler that serves the endpoint, as API Gateway would. */
export function caller(dependencies: Dependencies) {
  const handlers = {
    enrollment: enrollmentApi(dependencies),
    exams: examsApi(dependencies),
    insights: insightsApi(dependencies),
    quizzes: quizzesApi(dependencies),
    staff: staffApi(dependencies),
    certification: certificationApi(dependencies, { keeper: testKeeper, makesKeys: true }),
    description: descriptionApi(dependencies),
  };
  return async (endpoint: Endpoint, sent: Sent = {}): Promise<Got> => {
    const event = eventOf(endpoint, sent);
    const answer = await handlers[endpoint.capability](event, {} as never);
    return {
      status: answer.statusCode,
      body: answer.body === undefined ? undefined : JSON.parse(answer.body),
      cookie: answer.cookies?.[0]?.split(';')[0],
      cookies: answer.cookies ?? [],
      headers: answer.headers,
    };
  };
}

export function eventOf(endpoint: Endpoint, { params, query, body, cookie, headers }: Sent) {
  const given = {
    'x-sanad-origin': testSecrets.origin,
    'x-sanad-host': 'sanad.example',
    'cloudfront-viewer-address': '203.0.113.7:4711',
    'sec-fetch-site': 'same-origin',
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...headers,
  };
  return {
    version: '2.0',
    routeKey: routeKeyOf(endpoint),
    headers: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    ...(cookie !== undefined && { cookies: [cookie] }),
    ...(params && { pathParameters: params }),
    ...(query && { queryStringParameters: query }),
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    isBase64Encoded: false,
    requestContext: { requestId: 'request-1' },
  };
}
