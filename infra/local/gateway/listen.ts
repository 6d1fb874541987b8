import { createServer, type RequestListener, type Server } from 'node:http';
import { StopHere } from '../stop-here.ts';

export interface Listening {
  readonly port: number;
  /** Takes no more requests, lets those under way end (at most a second), and resolves. */
  close(): Promise<void>;
}

/**
 * Listens on `localhost`, that is 127.0.0.1 and, where the machine has it, ::1. Port 0 is any free
 * one. Throws `StopHere` naming the port when another program has it.
 */
export async function listen(listener: RequestListener, port: number): Promise<Listening> {
  const first = await open(listener, port, '127.0.0.1');
  const address = first.address();
  const taken = address !== null && typeof address === 'object' ? address.port : port;
  const second = await secondAddress(listener, taken, first);
  const servers = second ? [first, second] : [first];
  return { port: taken, close: async () => void (await Promise.all(servers.map(shut))) };
}

async function secondAddress(listener: RequestListener, port: number, first: Server) {
  try {
    return await open(listener, port, '::1');
  } catch (error) {
    if (!(error instanceof StopHere)) return undefined;
    await shut(first);
    throw error;
  }
}

function open(listener: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, port)));
    server.listen(port, host, () => resolve(server));
  });
}

function explained(error: Error, port: number): Error {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StopHere(
      `Port ${port} is taken by another program. Stop it, or choose another port: ` +
        `PORT=${port + 1} npm start`,
    );
  }
  if (code === 'EACCES') return new StopHere(`Port ${port} needs rights that you don't have.`);
  return error;
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => server.closeAllConnections(), 1_000);
    server.close(() => {
      clearTimeout(giveUp);
      resolve();
    });
    server.closeIdleConnections();
  });
}
