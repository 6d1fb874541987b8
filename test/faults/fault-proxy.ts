import {
  Agent,
  createServer,
  type IncomingMessage,
  request as requestOver,
  type ServerResponse,
} from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import {
  applies,
  conflictReply,
  type ErrorReply,
  type Fault,
  serverErrorReply,
  throttleReply,
} from './fault-replies.ts';

/** With probability `rate` (0 to 1) a request meets one of the `kinds` that fit its operation. */
export interface FaultPlan {
  readonly rate: number;
  readonly kinds: readonly Fault[];
  /** Only these operations; left out: all. */
  readonly operations?: readonly string[];
  /** Only so many faults in all; left out: no end. */
  readonly most?: number;
}

/** What went to the table and came back, whether or not the client got to see it. */
export interface Exchange {
  readonly operation: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into DynamoDB's own JSON
  readonly request: any;
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into DynamoDB's own JSON
  readonly reply: any;
}

export interface FaultProxyOptions {
  readonly random: () => number;
  readonly plan?: FaultPlan;
  readonly observe?: (exchange: Exchange) => void;
}

export interface FaultProxy {
  readonly endpoint: string;
  /** How often each fault was done, and `none`. */
  readonly done: Readonly<Record<string, number>>;
  plan: FaultPlan;
  stop(): Promise<void>;
}

export const noFaults: FaultPlan = { rate: 0, kinds: [] };

/**
 * An HTTP proxy before the emulator that does to requests what DynamoDB and the network do and the
 * emulator can't. What it does is decided by `random`.
 */
export async function startFaultProxy(
  target: string,
  { random, plan = noFaults, observe }: FaultProxyOptions,
): Promise<FaultProxy> {
  const agent = new Agent({ keepAlive: true });
  const done: Record<string, number> = {};
  const proxy = { plan };
  const server = createServer(async (message, response) => {
    const operation = String(message.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
    const body = await bytesOf(message);
    const fault = chosenFault(proxy.plan, operation, random);
    if (fault && proxy.plan.most !== undefined) {
      proxy.plan = { ...proxy.plan, most: proxy.plan.most - 1 };
    }
    done[fault ?? 'none'] = (done[fault ?? 'none'] ?? 0) + 1;
    const forward = () => forwarded({ target, agent, message, body });
    try {
      await answer({ fault, operation, body, response, forward, random, observe });
    } catch {
      response.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const stop = async () => {
    agent.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return Object.assign(proxy, { endpoint: `http://127.0.0.1:${port}`, done, stop });
}

function chosenFault(plan: FaultPlan, operation: string, random: () => number) {
  const { rate, kinds, operations = [operation], most = 1 } = plan;
  if (!operations.includes(operation) || most <= 0) return undefined;
  const fitting = kinds.filter((kind) => applies(kind, operation));
  if (random() >= rate) return undefined;
  return fitting[Math.floor(random() * fitting.length)];
}

interface Passing {
  readonly fault: Fault | undefined;
  readonly operation: string;
  readonly body: Buffer;
  readonly response: ServerResponse;
  readonly forward: () => Promise<Forwarded>;
  readonly random: () => number;
  readonly observe: ((exchange: Exchange) => void) | undefined;
}

async function answer(passing: Passing): Promise<void> {
  const { fault, operation, body, response, random } = passing;
  const items = (): number => JSON.parse(body.toString()).TransactItems?.length ?? 1;
  if (fault === 'conflict') return refuse(response, conflictReply(operation, items(), random));
  if (fault === 'throttle') return refuse(response, throttleReply(random));
  if (fault === 'server-error') return refuse(response, serverErrorReply);
  if (fault === 'reset') return void response.destroy();
  if (fault === 'stall') return;
  if (fault === 'delay') await wait(10 + random() * 90);
  const reply = await passing.forward();
  passing.observe?.({
    operation,
    request: parsed(body),
    status: reply.status,
    reply: parsed(reply.body),
  });
  if (fault === 'lost-reply') return void response.destroy();
  if (fault === 'cut-reply') return cut(response, reply);
  const whole = fault === 'unprocessed' ? partly(body, reply.body) : reply.body;
  response.writeHead(reply.status, { 'content-type': reply.type, 'content-length': whole.length });
  response.end(whole);
}

function refuse(response: ServerResponse, { status, body }: ErrorReply): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(body));
}

function cut(response: ServerResponse, { status, type, body }: Forwarded): void {
  response.writeHead(status, { 'content-type': type, 'content-length': body.length });
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
}

/** Takes the first key out of the answer and names it as unprocessed. */
function partly(request: Buffer, reply: Buffer): Buffer {
  const [[table, { Keys, ...rest }] = ['', { Keys: [] }]] = Object.entries<{
    Keys: Record<string, { S: string }>[];
  }>(JSON.parse(request.toString()).RequestItems);
  const [left] = Keys;
  const whole = JSON.parse(reply.toString());
  const found: Record<string, { S: string }>[] = whole.Responses?.[table] ?? [];
  whole.Responses[table] = found.filter(
    (item) => item.pk?.S !== left?.pk?.S || item.sk?.S !== left?.sk?.S,
  );
  whole.UnprocessedKeys = { [table]: { Keys: [left], ...rest } };
  return Buffer.from(JSON.stringify(whole));
}

interface Forwarded {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

interface Forwarding {
  readonly target: string;
  readonly agent: Agent;
  readonly message: IncomingMessage;
  readonly body: Buffer;
}

function forwarded({ target, agent, message, body }: Forwarding): Promise<Forwarded> {
  return new Promise((resolve, reject) => {
    const options = { agent, method: message.method, headers: message.headers };
    const onward = requestOver(`${target}${message.url ?? '/'}`, options, async (reply) => {
      try {
        const type = String(reply.headers['content-type'] ?? 'application/x-amz-json-1.0');
        resolve({ status: reply.statusCode ?? 500, type, body: await bytesOf(reply) });
      } catch (error) {
        reject(error);
      }
    });
    onward.once('error', reject);
    onward.end(body);
  });
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function parsed(bytes: Buffer): unknown {
  return bytes.length > 0 ? JSON.parse(bytes.toString()) : undefined;
}
