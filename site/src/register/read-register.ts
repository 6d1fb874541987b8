import { registerPath } from '../../../functions/certification/standard/addresses.ts';
import {
  type RegisterFile,
  registerFile,
} from '../../../functions/certification/standard/register-file.ts';

const notThere = 404;

/** The public register; empty before anybody was certified, undefined when it can't be read. */
export async function readRegister(): Promise<RegisterFile | undefined> {
  try {
    const response = await fetch(registerPath, { cache: 'no-store', credentials: 'omit' });
    if (response.status === notThere) return { people: [] };
    const read = response.ok ? registerFile.safeParse(await response.json()) : undefined;
    return read?.success ? read.data : undefined;
  } catch (_offline) {
    return undefined;
  }
}
