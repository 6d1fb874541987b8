import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consentVersion } from '../../../functions/enrollment/contract.ts';
import { staffEndpoints } from '../../../functions/staff/contract.ts';
import { runningEmulator } from '../../../infra/local/emulator/emulator-record.ts';
import { processFacts } from '../../../infra/local/emulator/process-facts.ts';
import { demoPeopleTold } from '../../../infra/local/identity/demo-people.ts';
import { localPlaces } from '../../../infra/local/local-places.ts';
import { freshSite } from '../../../infra/local/pages/fresh-site.ts';
import { signInByHttp } from './identity/sign-in-by-http.ts';

const programs = join(import.meta.dirname, '../../../infra/local');
let state: string;

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'sanad-start-'));
  await freshSite({ places: localPlaces(), say: console.log, contentChanged: () => {} }).fresh();
}, 180_000);
afterAll(() => rm(state, { recursive: true, force: true }));

describe('npm start', { timeout: 60_000 }, () => {
  let stack: Started;
  let cookie: string;

  it('ends with the address, and tells other programs the same', async () => {
    stack = await start();
    const ready = await readyFile();
    expect(stack.lines.at(-1)).toBe(`Sanad is ready: ${ready.url}`);
    expect(stack.lines.at(-2)).toBe(`Demo join code: ${ready.workshops[0]?.code}`);
    expect(ready).toEqual({
      url: expect.stringMatching(/^http:\/\/localhost:\d+$/),
      consent: consentVersion,
      people: demoPeopleTold(),
      workshops: [
        {
          id: expect.any(String),
          code: expect.stringMatching(/^\w{8}$/),
          title: expect.any(String),
          modules: [{ id: 'consent', version: expect.any(Number) }],
        },
      ],
    });
    expect((await stat(join(state, 'secrets.json'))).mode & 0o777).toBe(0o600);
  });

  it('serves pages and the API at one address', async () => {
    const { url } = await readyFile();
    const page = await fetch(`${url}/ur/`);
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(await (await fetch(`${url}/api/health`)).json()).toEqual({ status: 'ok' });
  });

  it('is open for joining', async () => {
    const { url, workshops, consent } = await readyFile();
    const joined = await fetch(`${url}/api/enrollments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({
        joinKey: 'a'.repeat(22),
        code: workshops[0]?.code,
        language: 'en',
        consent,
      }),
    });
    expect(joined.status).toBe(201);
    cookie = joined.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  });

  it.each(demoPeopleTold())('lets $name sign in by plain HTTP', async (person) => {
    const { url } = await readyFile();
    const signedIn = await signInByHttp(url, person.email);
    const { name, email, organisations } = await me(url, signedIn);
    expect({ name, email }).toEqual({ name: person.name, email: person.email });
    expect(organisations).toEqual(
      person.organisation === null
        ? []
        : [expect.objectContaining({ name: person.organisation, roles: person.roles })],
    );
  });

  it('refuses a second start on the same data, and a taken port by its number', async () => {
    const { url } = await readyFile();
    expect(await failedStart({ SANAD_STATE: state })).toMatch(/already runs on this data/);
    const port = new URL(url).port;
    const elsewhere = join(state, 'elsewhere');
    expect(await failedStart({ SANAD_STATE: elsewhere, PORT: port })).toContain(
      `Port ${port} is taken`,
    );
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
  });

  it('has the same workshop, code, participant and staff after kill -9', async () => {
    const before = await readyFile();
    const email = before.people[0]?.email ?? '';
    const somebody = await me(before.url, await signInByHttp(before.url, email));
    stack.process.kill('SIGKILL');
    await once(stack.process, 'exit');
    stack = await start();
    const after = await readyFile();
    expect(after.workshops).toEqual(before.workshops);
    const mine = await fetch(`${after.url}/api/enrollment`, { headers: { cookie } });
    expect(mine.status).toBe(200);
    expect(await me(after.url, await signInByHttp(after.url, email))).toEqual(somebody);
  });

  it('lets workshops be opened, listed and closed from a terminal', async () => {
    const { workshops } = await readyFile();
    const opened = await workshop('open', '--seats', '5');
    expect(opened).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Opened \w+ .* code: \w{8}/),
    });
    expect((await workshop('list')).out.trim().split('\n')).toHaveLength(2);
    const id = workshops[0]?.id ?? '';
    expect(await workshop('close', id)).toMatchObject({
      code: 0,
      out: `Closed ${id}: 1 records sealed.\n`,
    });
    expect(await workshop('close', id)).toMatchObject({
      code: 1,
      out: expect.stringContaining('no open workshop'),
    });
    expect(await workshop('open', '--seats', 'many')).toMatchObject({ code: 1 });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('stops every process on %s', async (signal) => {
    if (stack.process.exitCode !== null) stack = await start();
    const emulator = await runningEmulator(join(state, 'emulator.json'));
    expect(emulator).toBeDefined();
    stack.process.kill(signal);
    const [code] = await once(stack.process, 'exit');
    expect(code).toBe(0);
    expect(await processFacts(emulator?.pid ?? 0)).toBeUndefined();
    await expect(readyFile()).rejects.toThrow('ENOENT');
  });

  it('offers a new demo when the old one was closed', async () => {
    stack = await start();
    const { workshops } = await readyFile();
    expect(workshops).toHaveLength(2);
    stack.process.kill('SIGTERM');
    await once(stack.process, 'exit');
    expect((await workshop('list')).out).toContain('npm start');
  });
});

interface Started {
  readonly process: ChildProcess;
  readonly lines: string[];
}

async function start(): Promise<Started> {
  const child = spawn(process.execPath, [join(programs, 'start.ts')], {
    env: { ...process.env, PORT: '0', SANAD_STATE: state },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const printed = createInterface(child.stdout);
  return new Promise((resolve, reject) => {
    printed.on('line', (line) => {
      lines.push(line);
      if (line.startsWith('Sanad is ready')) resolve({ process: child, lines: [...lines] });
    });
    printed.once('close', () => reject(new Error(`It ended early: ${lines.join('\n')}`)));
  });
}

async function failedStart(variables: Record<string, string>): Promise<string> {
  const { code, out } = await ran('start.ts', [], { PORT: '0', ...variables });
  expect(code).toBe(1);
  return out;
}

const workshop = (...words: string[]) => ran('workshop.ts', words, { SANAD_STATE: state });

async function ran(program: string, words: string[], variables: Record<string, string>) {
  const child = spawn(process.execPath, [join(programs, program), ...words], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const [code] = await once(child, 'close');
  return { code, out };
}

interface Ready {
  readonly url: string;
  readonly consent: string;
  readonly workshops: { id: string; code: string; title: string; modules: object[] }[];
  readonly people: { name: string; email: string }[];
}

const meBody = staffEndpoints.me.answers.ok;

async function me(url: string, signedIn: string) {
  const got = await fetch(`${url}/api/staff/me`, { headers: { cookie: signedIn } });
  return meBody.parse(await got.json());
}

async function readyFile(): Promise<Ready> {
  return JSON.parse(await readFile(join(state, 'ready.json'), 'utf8'));
}
