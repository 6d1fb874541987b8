import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { StopHere } from '../stop-here.ts';

const fileName = process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide';

/**
 * The path of the DynamoDB emulator: from the npm package for this platform, else from the PATH.
 * Throws `StopHere` saying what to install when there is neither.
 */
export function emulatorProgram(): string {
  const platformPackage = `@dynoxide/${process.platform}-${process.arch}`;
  const found = fromPackage(platformPackage) ?? fromPath();
  if (found) return found;
  throw new StopHere(
    `No DynamoDB emulator for this platform: run "npm i --no-save ${platformPackage}", put ` +
      `"dynoxide" on the PATH, or set SANAD_DYNAMODB_ENDPOINT to a DynamoDB of your own.`,
  );
}

function fromPackage(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(`${name}/${fileName}`);
  } catch {
    return undefined;
  }
}

function fromPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, fileName)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
