import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { endpoints } from '../../../../functions/endpoints.ts';
import { httpEvent } from '../../../../functions/platform/http-event.ts';
import { securityHeaders } from '../../../../infra/edge/headers.ts';
import { gatewayUnderTest, originSecret } from './gateway-under-test.ts';

let gateway: Awaited<ReturnType<typeof gatewayUnderTest>>;
beforeAll(async () => {
  gateway = await gatewayUnderTest();
});
afterAll(() => gateway.stop());
beforeEach(() => {
  gateway.events.length = 0;
  gateway.faults.length = 0;
});

const json = { 'content-type': 'application/json' };

describe('the event that a function gets', () => {
  it('has the shape of an HTTP API event, payload format 2.0', async () => {
    await gateway.ask('/api/enrollment/lessons/consent/what%20is?a=1&a=2&b=x%20y', {
      method: 'PUT',
      headers: { ...json, Cookie: 'one=1; two=2', 'X-Mixed-Case': 'Kept' },
      body: '{"a":"سند"}',
    });
    const [event] = gateway.events;
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'PUT /api/enrollment/lessons/{moduleId}/{lessonId}',
      rawPath: '/api/enrollment/lessons/consent/what%20is',
      rawQueryString: 'a=1&a=2&b=x%20y',
      queryStringParameters: { a: '1,2', b: 'x y' },
      pathParameters: { moduleId: 'consent', lessonId: 'what is' },
      cookies: ['one=1', 'two=2'],
      body: '{"a":"سند"}',
      isBase64Encoded: false,
      requestContext: { http: { method: 'PUT', sourceIp: '127.0.0.1' }, stage: '$default' },
    });
    expect(event?.headers).toMatchObject({ ...json, 'x-mixed-case': 'Kept' });
    expect(event?.headers).not.toHaveProperty('cookie');
    expect(event?.requestContext.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(httpEvent.safeParse(event).success).toBe(true);
  });

  it('leaves out what the request does not have', async () => {
    await gateway.ask('/api/health');
    for (const part of ['cookies', 'body', 'pathParameters', 'queryStringParameters']) {
      expect(gateway.events[0]).not.toHaveProperty(part);
    }
  });

  it('carries the edge headers, whatever the client sent', async () => {
    await gateway.ask('/api/health', {
      headers: {
        host: 'localhost:4321',
        'x-sanad-origin': 'guessed',
        'x-sanad-host': 'evil.example',
        'CloudFront-Viewer-Address': '203.0.113.9:1',
      },
    });
    expect(gateway.events[0]?.headers).toMatchObject({
      'x-sanad-origin': originSecret,
      'x-sanad-host': 'localhost:4321',
      'cloudfront-viewer-address': expect.stringMatching(/^127\.0\.0\.1:\d+$/),
    });
  });

  it.each([
    ['application/x-www-form-urlencoded', true],
    ['application/octet-stream', true],
    ['application/json; charset=utf-8', false],
    ['application/problem+json', false],
    ['text/plain', false],
  ])('has a body of %s in base64: %s', async (type, isBase64Encoded) => {
    const body = 'a=1';
    const headers = { 'content-type': type };
    await gateway.ask('/api/enrollments', { method: 'POST', headers, body });
    const [event] = gateway.events;
    expect(event?.isBase64Encoded).toBe(isBase64Encoded);
    expect(Buffer.from(event?.body ?? '', isBase64Encoded ? 'base64' : 'utf8').toString()).toBe(
      body,
    );
  });

  it.each(endpoints.map((endpoint) => [endpoint.method, endpoint.path] as const))(
    'reaches %s %s by its route key',
    async (method, path) => {
      await gateway.ask(path.replaceAll(/\{\w+\}/g, 'some-thing'), { method });
      expect(gateway.events[0]?.routeKey).toBe(`${method} ${path}`);
    },
  );
});

describe('the answer of a function', () => {
  it('is written with its cookies and the security headers', async () => {
    gateway.stub.answer = async () => ({
      statusCode: 201,
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
      cookies: ['__Host-session=a; Path=/; Secure', 'other=b'],
      body: '{"name":"سند"}',
    });
    const { status, headers, body } = await gateway.ask('/api/health');
    expect(status).toBe(201);
    expect(headers['set-cookie']).toEqual(['__Host-session=a; Path=/; Secure', 'other=b']);
    expect(headers).toMatchObject({ ...securityHeaders, 'cache-control': 'no-store' });
    expect(body.toString()).toBe('{"name":"سند"}');
  });

  it('has no body when it is a 204', async () => {
    gateway.stub.answer = async () => ({ statusCode: 204, headers: {} });
    const { status, headers, body } = await gateway.ask('/api/health');
    expect(status).toBe(204);
    expect(headers).not.toHaveProperty('content-length');
    expect(body).toHaveLength(0);
  });

  it('is a bland 500 when the function throws, and the fault is reported here', async () => {
    gateway.stub.answer = async () => {
      throw new Error('the reason');
    };
    const { status, body } = await gateway.ask('/api/health');
    expect(status).toBe(500);
    expect(body.toString()).not.toContain('the reason');
    expect(gateway.faults).toHaveLength(1);
  });
});

describe('what API Gateway would answer itself', () => {
  it.each([
    ['GET', '/api/nothing'],
    ['GET', '/api'],
    ['GET', '/api/health/'],
    ['DELETE', '/api/health'],
    ['PUT', '/api/enrollment/lessons/consent/%E0%A4%A'],
  ])('%s %s is a problem: not-found', async (method, path) => {
    const { status, headers, body } = await gateway.ask(path, { method });
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(JSON.parse(body.toString())).toMatchObject({ type: 'not-found', status: 404 });
    expect(gateway.events).toHaveLength(0);
  });

  it('a body over 10 MB is a problem: body-too-large', async () => {
    const body = Buffer.alloc(10 * 1024 * 1024 + 1, 32);
    const answered = await gateway.ask('/api/enrollments', { method: 'POST', headers: json, body });
    expect(answered.status).toBe(413);
    expect(JSON.parse(answered.body.toString())).toMatchObject({ type: 'body-too-large' });
    expect(gateway.events).toHaveLength(0);
  });

  it('a body of 10 MB is handed on', async () => {
    gateway.stub.answer = async () => ({ statusCode: 200, headers: {}, body: '{}' });
    const body = Buffer.alloc(10 * 1024 * 1024, 32);
    await gateway.ask('/api/enrollments', { method: 'POST', headers: json, body });
    expect(gateway.events[0]?.body).toHaveLength(body.length);
  });
});
