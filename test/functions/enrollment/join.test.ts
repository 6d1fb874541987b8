import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consentVersion, enrollmentEndpoints } from '../../../functions/enrollment/contract.ts';
import { closeWorkshop } from '../../../functions/insights/close-workshop.ts';
import { startTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const joinBody = (code: string, more: object = {}) => ({
  joinKey: randomBytes(16).toString('base64url'),
  code,
  language: 'en',
  consent: consentVersion,
  ...more,
});

describe('join-workshop', () => {
  test('enrols with form, workshop and a resume code of 12 characters', async () => {
    const { code, id } = await api.open();
    const joined = await api.call(enrollmentEndpoints.join, { body: joinBody(code) });
    expect(joined.status).toBe(201);
    expect(joined.body.workshop).toMatchObject({
      id,
      title: 'group-hour',
      phase: 'self-paced',
    });
    expect(joined.body.resumeCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    expect(joined.cookie).toMatch(/^__Host-session=/);
  });

  test('forgives lower case, spaces, look-alikes and Urdu digits in the code', async () => {
    const { code } = await api.open();
    const typed = code
      .toLowerCase()
      .replaceAll('0', 'o')
      .replaceAll('1', 'l')
      .replace(/[2-9]/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit)))
      .replace(/(.{4})/, '$1 - ');
    const joined = await api.call(enrollmentEndpoints.join, { body: joinBody(typed) });
    expect(joined.status).toBe(201);
  });

  test('repeated with the same key is the same enrollment and takes one seat', async () => {
    const { code, id } = await api.open({ seats: 1 });
    const body = joinBody(code);
    const first = await api.call(enrollmentEndpoints.join, { body });
    const again = await api.call(enrollmentEndpoints.join, { body });
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect(again.cookie).toBe(first.cookie);
    await closeWorkshop(api.dependencies, id);
    api.clock.now += 3;
    const afterClosing = await api.call(enrollmentEndpoints.join, { body });
    expect(afterClosing.status).toBe(201);
    expect(afterClosing.body).toMatchObject({ resumeCode: first.body.resumeCode });
  });

  test('answers an unknown and an impossible code alike', async () => {
    const unknown = await api.call(enrollmentEndpoints.join, { body: joinBody('ABCD2345') });
    const impossible = await api.call(enrollmentEndpoints.join, { body: joinBody('no') });
    expect(unknown.body).toMatchObject({ type: 'code-unknown', status: 404 });
    expect(impossible.body).toEqual(unknown.body);
  });

  test('tells full, closed, early and an old consent text to a right code only', async () => {
    const full = await api.open({ seats: 1 });
    await api.call(enrollmentEndpoints.join, { body: joinBody(full.code) });
    const early = await api.open({ starts: api.clock.now + 60 });
    const over = await api.open({ ends: api.clock.now });
    const closed = await api.open();
    await closeWorkshop(api.dependencies, closed.id);
    const types = await Promise.all(
      [full, early, over, closed].map(async ({ code }) => {
        const got = await api.call(enrollmentEndpoints.join, { body: joinBody(code) });
        return got.body.type;
      }),
    );
    expect(types).toEqual([
      'workshop-full',
      'workshop-not-open',
      'workshop-closed',
      'workshop-closed',
    ]);
    const open = await api.open();
    const old = joinBody(open.code, { consent: '2020-01' });
    const outdated = await api.call(enrollmentEndpoints.join, { body: old });
    expect(outdated.body.type).toBe('consent-outdated');
  });

  test('lets a class of 60 mistype once each, and stops a network that fails more often', async () => {
    const { code } = await api.open();
    const headers = { 'cloudfront-viewer-address': '198.51.100.9:1' };
    const send = (typed: string) =>
      api.call(enrollmentEndpoints.join, { body: joinBody(typed), headers });
    for (let failure = 0; failure < 60; failure += 1) {
      expect((await send('ABCD2345')).status).toBe(404);
    }
    expect((await send(code)).status).toBe(201);
    expect((await send('ABCD2345')).status).toBe(404);
    const refused = await send(code);
    expect(refused.body).toMatchObject({ type: 'too-many-failures', status: 429 });
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    api.clock.now += Number(refused.headers['retry-after']);
    expect((await send(code)).status).toBe(201);
  });

  test('lets no more of many wrong codes at once be tried', async () => {
    const headers = { 'cloudfront-viewer-address': '198.51.100.77:1' };
    const all = await Promise.all(
      Array.from({ length: 80 }, () =>
        api.call(enrollmentEndpoints.join, { body: joinBody('ABCD2345'), headers }),
      ),
    );
    expect(all.filter((got) => got.body.type === 'code-unknown')).toHaveLength(61);
    expect(all.filter((got) => got.body.type === 'too-many-failures')).toHaveLength(19);
  });

  test('repeated after the resume code was renewed shows no dead code', async () => {
    const { code } = await api.open();
    const body = joinBody(code);
    const { cookie } = await api.call(enrollmentEndpoints.join, { body });
    await api.call(enrollmentEndpoints.renewResumeCode, { cookie });
    const again = await api.call(enrollmentEndpoints.join, { body });
    expect(again.body.type).toBe('session-ended');
  });

  test('gives exactly as many places as there are seats', async () => {
    const { code } = await api.open({ seats: 5 });
    const all = await Promise.all(
      Array.from({ length: 20 }, () =>
        api.call(enrollmentEndpoints.join, { body: joinBody(code) }),
      ),
    );
    expect(all.filter((got) => got.status === 201)).toHaveLength(5);
    expect(all.filter((got) => got.body.type === 'workshop-full')).toHaveLength(15);
  });
});
