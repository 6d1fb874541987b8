import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { constants as http } from 'node:http2';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants as zlib } from 'node:zlib';
import { cacheControlFor } from '../../edge/headers.ts';
import { atTheEdge } from './edge-exchange.ts';
import { mediaTypeOf } from './media-type.ts';
import type { Reply } from './reply.ts';

const compress = promisify(brotliCompress);
/** Compressed texts by their ETag: a rebuilt site has few, and they are small. */
const compressed = new Map<string, Buffer>();

export interface Site {
  readonly folder: string;
  /**
   * Files from elsewhere by their path, kept as long as the bucket that has them on AWS says; after a
   * path that ends with a slash, the folder of all files under it.
   */
  readonly published: Readonly<Record<string, string>>;
}

const publishedCacheControl = 'public, max-age=300';
/** Who was looked up is nobody's business: browsers keep nothing that lies in such a folder. */
const folderCacheControl = 'no-store';

/**
 * Answers from a folder of files as CloudFront and the bucket do: the edge function first, then the
 * file with ETag, brotli and the cache rule of its path, or the 404 page.
 */
export async function siteReply(
  { folder, published }: Site,
  message: IncomingMessage,
): Promise<Reply> {
  if (message.method !== 'GET' && message.method !== 'HEAD') {
    return { status: http.HTTP_STATUS_METHOD_NOT_ALLOWED, headers: { allow: 'GET, HEAD' } };
  }
  const decided = atTheEdge(message);
  if (decided.kind === 'answered') return decided.reply;
  const elsewhere = publishedFile(published, decided.uri);
  const file = elsewhere ? elsewhere.file : fileIn(folder, decided.uri);
  const bytes = file && (await readIfThere(file));
  const cacheControl = elsewhere ? elsewhere.cacheControl : cacheControlFor(decided.uri);
  if (file && bytes) return fileReply(file, bytes, { cacheControl, message });
  return missingReply(folder);
}

/** The file that is published at a path, which may lead nowhere; undefined for the site's own paths. */
function publishedFile(published: Site['published'], uri: string) {
  const own = Object.hasOwn(published, uri) ? published[uri] : undefined;
  if (own) return { file: own, cacheControl: publishedCacheControl };
  const within = Object.entries(published).find(
    ([path]) => path.endsWith('/') && uri.startsWith(path),
  );
  return within && { file: fileIn(within[1], uri), cacheControl: folderCacheControl };
}

/** The path of a file inside the folder, or undefined for an address that would lead out of it. */
export function fileIn(folder: string, uri: string): string | undefined {
  try {
    const path = decodeURIComponent(uri);
    if (/[\0\\]/.test(path)) return undefined;
    const root = resolve(folder);
    const file = resolve(join(root, path));
    return file.startsWith(root + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    if (code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}

interface Asked {
  readonly cacheControl: string;
  readonly message: IncomingMessage;
}

async function fileReply(file: string, bytes: Buffer, asked: Asked): Promise<Reply> {
  const { type, isText } = mediaTypeOf(extname(file));
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'content-type': type,
    'cache-control': asked.cacheControl,
    etag,
    ...(isText && { vary: 'accept-encoding' }),
  };
  if (namesTag(asked.message, etag)) return { status: http.HTTP_STATUS_NOT_MODIFIED, headers };
  const status = http.HTTP_STATUS_OK;
  if (!isText || !takesBrotli(asked.message)) return { status, headers, body: bytes };
  const body = compressed.get(etag) ?? (await brotli(bytes));
  compressed.set(etag, body);
  return { status, headers: { ...headers, 'content-encoding': 'br' }, body };
}

function namesTag(message: IncomingMessage, etag: string): boolean {
  const named = message.headers['if-none-match']?.split(',') ?? [];
  return named.some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

function takesBrotli(message: IncomingMessage): boolean {
  return /\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(message.headers['accept-encoding']));
}

/** Level 5 is what CloudFront uses as far as can be told from sizes; 11 would flatter us. */
function brotli(bytes: Buffer): Promise<Buffer> {
  return compress(bytes, { params: { [zlib.BROTLI_PARAM_QUALITY]: 5 } });
}

async function missingReply(folder: string): Promise<Reply> {
  const page = await readIfThere(join(folder, '404.html'));
  return {
    status: http.HTTP_STATUS_NOT_FOUND,
    headers: { 'content-type': mediaTypeOf('.html').type, 'cache-control': 'no-store' },
    body: page ?? 'Not found',
  };
}
