import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { endpoints } from '../../functions/endpoints.ts';
import { consentVersion } from '../../functions/enrollment/contract.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { problemStatus } from '../../functions/platform/http-status.ts';
import type { LogLine } from '../../functions/platform/log-line.ts';
import { problem } from '../../functions/platform/problem.ts';
import { demoPeople } from '../../infra/local/identity/demo-people.ts';
import { intercepted } from '../functions/intercepted.ts';
import { signedIn } from '../functions/staff/signed-in.ts';
import { comeBack, sessionIn, signInAtProvider } from '../functions/staff/signing-in.ts';
import { caller } from '../functions/test-api.ts';
import { type ContractApi, startContractApi } from './contract-api.ts';
import { rightRequest } from './right-request.ts';

let api: ContractApi;
beforeAll(async () => {
  api = await startContractApi();
});
afterAll(() => api.stop());

/** In each place a word of its own, so that a leak names its source. */
const canaries = {
  body: 'canary-in-the-body',
  cookie: 'canary-in-the-cookie',
  agent: 'canary-user-agent',
  header: 'canary-in-a-header',
  params: 'canary-in-the-path',
  query: 'canary-in-the-query',
  address: '192.0.2.123',
  fault: 'canary-in-a-fault',
  name: 'canary-in-a-name',
  email: 'canary-in-an-address@example.org',
};
const fields = ['route', 'requestId', 'status', 'milliseconds', 'problem', 'fault'];

const sentBy = (cookie: string) => ({
  headers: {
    'user-agent': canaries.agent,
    referer: `https://sanad.example/${canaries.header}`,
    'accept-language': canaries.header,
    'cloudfront-viewer-address': `${canaries.address}:1`,
    'x-forwarded-for': canaries.address,
  },
  params: { moduleId: canaries.params, lessonId: canaries.params, organisationId: canaries.params },
  query: { return: canaries.query, code: canaries.query, state: canaries.query },
  cookie,
});

const bodies = [
  canaries.body,
  { [canaries.body]: canaries.body },
  {
    resumeCode: canaries.body,
    code: canaries.body,
    joinKey: 'k'.repeat(22),
    language: 'en',
    consent: consentVersion,
  },
  { quizId: 'asking.A.1', phase: 'before', answers: { [canaries.body]: canaries.body } },
];

/** A document client to which everything is a fault that quotes what it was about. */
const faulty = {
  send: (command: { input: unknown }) =>
    Promise.reject(new Error(`${canaries.fault} ${JSON.stringify(command.input)}`)),
} as unknown as Dependencies['documents'];

/** The table, until so many requests have reached it; then a fault that quotes what it was about. */
function faultyAfter(sends: number): Dependencies['documents'] {
  let left = sends;
  return intercepted(api.dependencies.documents, (command, send) => {
    left -= 1;
    return left < 0 ? faulty.send(command as never) : send();
  });
}

/** Every text in a value that is long enough to be told from others; of a cookie each part. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') {
    const parts = value.startsWith('__Host-') ? value.split(/[=.;]/) : [];
    return [value, ...parts].filter(({ length }) => length > 5);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}

/** Of every field what it may be: nothing of it can be somebody's. */
const closedLine = z.strictObject({
  route: z.enum([...endpoints.map(({ name }) => name), 'invitation-letter']),
  requestId: z.enum(['request-1', 'none']),
  status: z.int(),
  milliseconds: z.int(),
  problem: z.optional(problem.shape.type),
  fault: z.optional(
    z.strictObject({
      name: z.string().check(z.regex(/^\w+$/)),
      at: z.string().check(z.regex(/^[\w-]+\/[\w.-]+:\d+:\d+$/)),
    }),
  ),
});

describe('log lines', () => {
  test('hold nothing but the fields of LogLine, whatever was sent and whatever broke', async () => {
    const lines: LogLine[] = [];
    const log = (line: LogLine) => void lines.push(line);
    const healthy = caller({ ...api.dependencies, log });
    const broken = caller({ ...api.dependencies, log, documents: faulty });
    const { cookie, participant, secret, code } = await somebody();
    const staff = await signedIn(api, { name: canaries.name, email: canaries.email });
    for (const endpoint of endpoints) {
      for (const call of [broken, healthy]) {
        for (const body of bodies) {
          for (const each of [cookie, staff.cookie, `__Host-session=${canaries.cookie}`]) {
            await call(endpoint, { ...sentBy(each), body });
          }
        }
      }
    }
    const text = JSON.stringify(lines);
    const personal = [staff.staffId, staff.cookie.split('=')[1] ?? ''];
    const secrets = [...Object.values(canaries), participant, secret, code, ...personal];
    expect(secrets.filter((word) => text.includes(word))).toEqual([]);
    expect(lines).toHaveLength(endpoints.length * 2 * bodies.length * 3);
    expect(lines.some(({ fault }) => fault !== undefined)).toBe(true);
    expect(lines.some(({ status }) => status < 400)).toBe(true);
    for (const line of lines) {
      expect(fields).toEqual(expect.arrayContaining(Object.keys(line)));
      if (line.fault) expect(Object.keys(line.fault).sort()).toEqual(['at', 'name']);
      expect(JSON.stringify(line).length).toBeLessThan(400);
    }
  });

  test('hold nothing of a right request nor of its answer, wherever the table fails', async () => {
    const lines: LogLine[] = [];
    const words = new Set<string>();
    for (const endpoint of endpoints) {
      for (let sends = 0, status = 0; status < 200 || status >= 400; sends += 1) {
        expect(sends, endpoint.name).toBeLessThan(60);
        const right = await rightRequest(api, endpoint);
        const documents = faultyAfter(sends);
        const before = lines.length;
        const call = caller({ ...api.dependencies, documents, log: (line) => lines.push(line) });
        const got = await call(endpoint, right);
        ({ status } = got);
        expect(lines.slice(before).at(-1)).toMatchObject({ route: endpoint.name, status });
        if (endpoint.capability === 'description') continue;
        for (const word of wordsIn([right, got])) words.add(word);
      }
    }
    const { name = '', email = '' } = demoPeople[0] ?? {};
    const begun = await signInAtProvider(api, email);
    const signedInNow = await comeBack(api, begun.cookie, begun.answer);
    expect(sessionIn(signedInNow)).toBeDefined();
    const provider = wordsIn([name, email, begun.cookie, begun.answer, signedInNow]);
    const names = endpoints.map((each) => each.name);
    const closed = JSON.stringify([names, fields, Object.keys(problemStatus), 'request-1']);
    const telling = [...words, ...provider].filter((word) => !closed.includes(word));
    for (const canary of ['Canary group', 'Canary summer', 'canary.new@example.org', email]) {
      expect(telling).toContain(canary);
    }
    const text = JSON.stringify([...lines, ...api.lines]);
    expect(telling.filter((word) => text.includes(word))).toEqual([]);
    // Nor anything as short as an answer: every field is of a closed kind.
    for (const line of [...lines, ...api.lines]) closedLine.parse(line);
    const faults = new Set(lines.filter(({ fault }) => fault).map(({ route }) => route));
    const needTable = endpoints.filter(({ caller: by }) => by !== 'anyone');
    expect(needTable.filter((each) => !faults.has(each.name))).toEqual([]);
  });

  test('a fault is told to nobody either', async () => {
    const broken = caller({ ...api.dependencies, log: () => undefined, documents: faulty });
    const { cookie } = await somebody();
    for (const endpoint of endpoints) {
      const got = await broken(endpoint, { ...sentBy(cookie), body: bodies[2] });
      expect(JSON.stringify(got.body ?? null)).not.toContain('canary');
    }
  });
});

async function somebody() {
  const { cookie, code } = await api.join();
  const [, participant = '', secret = ''] = cookie.split('.');
  return { cookie, participant, secret, code };
}
