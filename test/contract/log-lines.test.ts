import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endpoints } from '../../functions/endpoints.ts';
import { consentVersion } from '../../functions/enrollment/contract.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import type { LogLine } from '../../functions/platform/log-line.ts';
import { signedIn } from '../functions/staff/signed-in.ts';
import { caller } from '../functions/test-api.ts';
import { type ContractApi, startContractApi } from './contract-api.ts';

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
