import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Language } from './language.ts';

const bankItem = z.object({
  id: z.string(),
  objective: z.string(),
  options: z.array(z.string()),
  right: z.string(),
});

const examBank = z.object({
  id: z.string(),
  version: z.int(),
  /** Its key is public. */
  sample: z.boolean(),
  objectives: z.array(z.string()),
  items: z.array(bankItem).check(
    z.refine((items) => items.every(({ options, right }) => options.includes(right)), {
      error: 'each key is one of the options',
    }),
    z.refine((items) => new Set(items.map(({ id }) => id)).size === items.length, {
      error: 'no item twice',
    }),
  ),
});
/** Items with their key: for drawing and grading, and in no answer. */
export type ExamBank = z.infer<typeof examBank>;

const examWords = z.object({
  /** Name of each objective, by id. */
  objectives: z.record(z.string(), z.string()),
  items: z.record(
    z.string(),
    z.object({ stem: z.string(), options: z.record(z.string(), z.string()) }),
  ),
});
export type ExamWords = z.infer<typeof examWords>;

/** Exam banks as `content/compile` writes them. All throw when what they find is broken. */
export interface ExamBanks {
  /** The bank in use, to draw from; throws when there is none. Known as long as an instance lives. */
  bank(bankId: string): Promise<ExamBank>;
  /** The bank in use as it lies there at this moment, and is known from now on. */
  newest(bankId: string): Promise<ExamBank>;
  /** The bank as it was in this version; undefined when that isn't kept any more. */
  version(bankId: string, version: number): Promise<ExamBank | undefined>;
  /** The words of a version, likewise. */
  words(bankId: string, version: number, language: Language): Promise<ExamWords | undefined>;
}

/**
 * The banks at an address: a folder, or `s3://<bucket>/<prefix>`. Each file is read on first use and
 * kept; files of a version carry it in their names, so that the key and the words of two versions
 * never meet. What failed or wasn't there is looked for again.
 */
export function examBanksAt(address: string): ExamBanks {
  const read = readerOf(address);
  const banks = kept(read, examBank);
  const words = kept(read, examWords);
  return {
    bank: async (bankId) => thereIs(bankId, await banks.get(bankId)),
    newest: async (bankId) => {
      banks.forget(bankId);
      return thereIs(bankId, await banks.get(bankId));
    },
    version: (bankId, version) => banks.get(`${bankId}.${version}`),
    words: (bankId, version, language) => words.get(`${bankId}.${version}.${language}`),
  };
}

function thereIs<T>(name: string, found: T | undefined): T {
  if (found === undefined) throw new BrokenExamBank(name);
  return found;
}

/** Gives the text of a file, by its path below the address; undefined when there is none. */
type Read = (path: string) => Promise<string | undefined>;

interface Kept<T> {
  get(name: string): Promise<T | undefined>;
  forget(name: string): void;
}

function kept<T>(read: Read, schema: z.ZodMiniType<T>): Kept<T> {
  const known = new Map<string, Promise<T | undefined>>();
  const get = async (name: string) => {
    const reading = known.get(name) ?? readBank(read, name, schema);
    known.set(name, reading);
    let found: T | undefined;
    try {
      found = await reading;
      return found;
    } finally {
      // Of two at once the later may have put another reading there, which stays.
      if (found === undefined && known.get(name) === reading) known.delete(name);
    }
  };
  return { get, forget: (name) => known.delete(name) };
}

async function readBank<T>(
  read: Read,
  name: string,
  schema: z.ZodMiniType<T>,
): Promise<T | undefined> {
  try {
    const text = await read(`banks/${name}.json`);
    return text === undefined ? undefined : schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new BrokenExamBank(name, { cause });
  }
}

/** The log has names of faults alone: this one says which file an operator has to look at. */
export class BrokenExamBank extends Error {
  constructor(name: string, options?: ErrorOptions) {
    super('An exam bank is missing or broken.', options);
    this.name = `BrokenExamBank ${name}`;
  }
}

function readerOf(address: string): Read {
  const [, bucket, prefix = ''] = /^s3:\/\/([^/]+)\/?(.*?)\/?$/.exec(address) ?? [];
  const read = bucket === undefined ? inFolder(address) : inBucket(bucket, prefix);
  return async (path) => {
    try {
      return await read(path);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };
}

/** S3 tells only those who may list a bucket that a file isn't there, which no function may. */
function isMissing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    ['NoSuchKey', 'AccessDenied'].includes(error.name) ||
    ('code' in error && error.code === 'ENOENT')
  );
}

function inFolder(folder: string): Read {
  return (path) => readFile(join(folder, path), 'utf8');
}

/** The client comes with the Lambda runtime, and is loaded only where a body keeps its own banks. */
function inBucket(Bucket: string, prefix: string): Read {
  return async (path) => {
    const { GetObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
    const client = new S3Client({ requestHandler: { requestTimeout: 4_000 } });
    try {
      const Key = prefix === '' ? path : `${prefix}/${path}`;
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
      const text = await Body?.transformToString('utf-8');
      if (text === undefined) throw new Error('The bucket gave nothing.');
      return text;
    } finally {
      client.destroy();
    }
  };
}
