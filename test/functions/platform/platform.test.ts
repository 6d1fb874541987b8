import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { openApiOf } from '../../../functions/description/openapi.ts';
import { endpoints } from '../../../functions/endpoints.ts';
import { endpoint, routeKeyOf } from '../../../functions/platform/endpoint.ts';
import { readEnvironment } from '../../../functions/platform/environment.ts';
import { networkOf } from '../../../functions/platform/network.ts';
import { throughTheFrontDoor } from '../../../functions/platform/parse-request.ts';
import { successAnswer } from '../../../functions/platform/respond.ts';
import { claimIn, sessionCookie } from '../../../functions/platform/session-cookie.ts';

describe('networkOf()', () => {
  test.each([
    ['203.0.113.7:4711', '203.0.113.200:1', true],
    ['203.0.113.7:4711', '203.0.114.7:4711', false],
    ['2001:db8:1:2:aaaa::1:443', '2001:db8:1:2::9:443', true],
    ['2001:db8:1:2::1:443', '2001:db8:1:3::1:443', false],
    ['::ffff:203.0.113.7:443', '203.0.113.9:1', true],
  ])('counts %s and %s as one network: %s', (one, other, same) => {
    expect(networkOf(one) === networkOf(other)).toBe(same);
  });

  test('puts everything malformed into one network, so that nothing escapes the limit', () => {
    expect(networkOf(undefined)).toBe('unknown');
    expect(networkOf('nonsense')).toBe('unknown');
    fc.assert(fc.property(fc.string(), (viewer) => networkOf(viewer).length > 0));
  });
});

describe('throughTheFrontDoor()', () => {
  const event = (shown?: string) => ({
    routeKey: 'GET /api/health',
    headers: { 'x-sanad-origin': shown },
    isBase64Encoded: false,
    requestContext: { requestId: 'r' },
  });
  const now = { pepper: 'p'.repeat(40), origin: 'new'.repeat(10) };

  test('takes the secret in force, and the one before while it is being rotated', () => {
    const old = 'old'.repeat(10);
    expect(throughTheFrontDoor(event(now.origin), now)).toBe(true);
    expect(throughTheFrontDoor(event(old), now)).toBe(false);
    expect(throughTheFrontDoor(event(old), { ...now, previousOrigin: old })).toBe(true);
    expect(throughTheFrontDoor(event(), { ...now, previousOrigin: old })).toBe(false);
  });
});

describe('successAnswer()', () => {
  const declared = endpoint({
    name: 'test',
    capability: 'description',
    method: 'GET',
    path: '/api/test',
    caller: 'anyone',
    answers: { ok: z.strictObject({ shown: z.string() }) },
    problems: [],
    loses: 'Nothing.',
  });

  test('lets nothing out that the contract does not name', () => {
    const stray = { kind: 'ok', body: { shown: 'yes', secret: 'no' } } as const;
    expect(() => successAnswer(declared, stray)).toThrow();
    expect(successAnswer(declared, { kind: 'ok', body: { shown: 'yes' } })).toMatchObject({
      statusCode: 200,
      headers: { 'cache-control': 'no-store' },
      body: '{"shown":"yes"}',
    });
  });

  test('refuses a kind of answer that is not declared', () => {
    expect(() => successAnswer(declared, { kind: 'created', body: null })).toThrow(/created/);
  });
});

describe('claimIn()', () => {
  const id = 'a'.repeat(24);
  const participant = 'P'.repeat(22);
  const secret = 's'.repeat(22);

  test('reads back what sessionCookie() sets, and no hint of the secret', () => {
    const cookie = sessionCookie(id, participant, secret);
    expect(cookie).toMatch(/^__Host-session=.*; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
    const claim = claimIn([cookie.split(';')[0] ?? '']);
    expect(claim).toMatchObject({ workshopId: id, participantId: participant });
    expect(claim?.sessionHash).not.toContain(secret);
  });

  test.each([
    [[]],
    [['__Host-session=']],
    [[`__Host-session=${id}.${participant}`]],
    [[`__Host-session=${id}.${participant}.${secret}x`]],
    [[`session=${id}.${participant}.${secret}`]],
  ])('takes no malformed cookie: %j', (cookies) => {
    expect(claimIn(cookies)).toBeUndefined();
  });
});

describe('readEnvironment()', () => {
  test('names what is missing', () => {
    expect(() => readEnvironment({ SANAD_TABLE: 'sanad' })).toThrow(/SANAD_CONTENT/);
  });
});

describe('endpoints', () => {
  test('have each their own name and route, and a sentence on what users lose', () => {
    expect(new Set(endpoints.map(({ name }) => name)).size).toBe(endpoints.length);
    expect(new Set(endpoints.map(routeKeyOf)).size).toBe(endpoints.length);
    for (const { loses } of endpoints) expect(loses).toMatch(/^\p{Lu}.{20,}\.$/u);
  });

  test('are all in the OpenAPI document, parameters and problems included', () => {
    const { paths } = openApiOf(endpoints);
    for (const { path, method, name } of endpoints) {
      expect(paths[path]?.[method.toLowerCase()]).toMatchObject({ operationId: name });
    }
    expect(paths['/api/enrollment/lessons/{moduleId}/{lessonId}']).toMatchObject({
      put: {
        parameters: [
          { name: 'moduleId', in: 'path' },
          { name: 'lessonId', in: 'path' },
        ],
      },
    });
    expect(paths['/api/attempts']).toMatchObject({
      post: { responses: { 409: { description: expect.stringContaining('already-submitted') } } },
    });
  });
});
