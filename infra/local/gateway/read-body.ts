import type { IncomingMessage } from 'node:http';

/** API Gateway's limit for a body, in bytes. */
const bodyLimit = 10 * 1024 * 1024;

/**
 * The body of a request; undefined when it is larger than `limit` bytes. What is too much is read
 * but not kept: a client that is still sending wouldn't see an answer before its end.
 */
export async function readBody(
  message: IncomingMessage,
  limit = bodyLimit,
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length <= limit) chunks.push(bytes);
  }
  return length <= limit ? Buffer.concat(chunks) : undefined;
}
