import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { writeAtomically } from './write-atomically.ts';

/**
 * The embedded stack's secrets as JSON, made once and kept: codes and staff are known by
 * hashes keyed with the pepper, so a new one would make every code unknown and every member a stranger.
 */
export async function localSecrets(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const secret = () => randomBytes(32).toString('base64url');
  const text = JSON.stringify({ pepper: secret(), origin: secret() });
  await writeAtomically(path, text, 0o600);
  return text;
}
