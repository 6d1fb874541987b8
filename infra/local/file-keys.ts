import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CompactSign, exportJWK, generateKeyPair, importJWK } from 'jose';
import * as z from 'zod/mini';
import type { KeyKeeper } from '../../functions/certification/signing/key-keeper.ts';

const publicPart = z.object({ kty: z.literal('RSA'), n: z.string(), e: z.string() });
const privateKey = z.looseObject({
  ...publicPart.shape,
  d: z.string(),
  p: z.string(),
  q: z.string(),
  dp: z.string(),
  dq: z.string(),
  qi: z.string(),
});

/** Keys of certifying bodies as files that only their owner may read: for this machine alone. */
export function fileKeys(folder: string): KeyKeeper {
  const fileOf = (reference: string) => join(folder, `${reference}.json`);
  const read = async (reference: string) =>
    privateKey.parse(JSON.parse(await readFile(fileOf(reference), 'utf8')));
  return {
    create: async (bodyId, number) => {
      const reference = `${bodyId}-${number}`;
      const pair = await generateKeyPair('RS256', { modulusLength: 3_072, extractable: true });
      await writeOnce(folder, fileOf(reference), JSON.stringify(await exportJWK(pair.privateKey)));
      // Of the file, not of the pair: another run, or one that was killed, may have made it before.
      return { reference, jwk: publicPart.parse(await read(reference)) };
    },
    sign: async (reference, header, payload) => {
      const key = await importJWK(await read(reference), 'RS256');
      return new CompactSign(Buffer.from(payload, 'utf8'))
        .setProtectedHeader({ ...header })
        .sign(key);
    },
  };
}

/** Writes a file whole unless it is there. */
async function writeOnce(folder: string, file: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomUUID()}.draft`;
  await writeFile(draft, text, { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await unlink(draft);
  }
}
