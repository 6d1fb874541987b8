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

/** Exam banks as `content/compile` writes them. Both throw when a bank is missing or broken. */
export interface ExamBanks {
  bank(bankId: string): Promise<ExamBank>;
  words(bankId: string, language: Language): Promise<ExamWords>;
}

/**
 * The banks at an address: a folder, or `s3://<bucket>/<prefix>`. Each file is read on first use and
 * kept, so that one instance never shows two states of a bank; what failed is tried again.
 */
export function examBanksAt(address: string): ExamBanks {
  const read = readerOf(address);
  const bank = kept(read, examBank);
  const words = kept(read, examWords);
  return { bank, words: (bankId, language) => words(`${bankId}.${language}`) };
}

/** Gives the text of a file, by its path below the address. */
type Read = (path: string) => Promise<string>;

function kept<T>(read: Read, schema: z.ZodMiniType<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return async (name) => {
    const reading = known.get(name) ?? readBank(read, name, schema);
    known.set(name, reading);
    try {
      return await reading;
    } catch (error) {
      known.delete(name);
      throw error;
    }
  };
}

async function readBank<T>(read: Read, name: string, schema: z.ZodMiniType<T>): Promise<T> {
  try {
    return schema.parse(JSON.parse(await read(`banks/${name}.json`)));
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
  if (bucket === undefined) return (path) => readFile(join(address, path), 'utf8');
  return inBucket(bucket, prefix === '' ? '' : `${prefix}/`);
}

/** The client comes with the Lambda runtime, and is loaded only where a body keeps its own banks. */
function inBucket(Bucket: string, prefix: string): Read {
  return async (path) => {
    const { GetObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
    const client = new S3Client({ requestHandler: { requestTimeout: 4_000 } });
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: `${prefix}${path}` }));
    const text = await Body?.transformToString('utf-8');
    client.destroy();
    if (text === undefined) throw new Error('The bucket gave nothing.');
    return text;
  };
}
