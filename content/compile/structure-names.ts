import type { Intake } from './intake.ts';

const structure = /^([a-z0-9-]+)\.json$/;

/** Names of the files in a folder that say what is the same for all languages, without `.json`. */
export function structureNames({ files }: Intake, folder: string): string[] {
  return files.names(folder).flatMap((name) => structure.exec(name)?.[1] ?? []);
}
