import { forgetsKeys, type KeyStanding } from '../rules/restored-keys.ts';
import { type IssuerFile, issuerFile } from '../standard/issuer-file.ts';

/** The keys that a published issuer's file tells of; none where the text is no such file. */
export function publishedKeys(text: string | undefined): readonly KeyStanding[] {
  if (text === undefined) return [];
  const read = issuerFile.safeParse(parsed(text));
  return read.success ? standingOf(read.data) : [];
}

/**
 * The text of an issuer's file in the place of the one that is there. Throws rather than forgetting a
 * key or believing a compromised one again, as a restored table would make it.
 */
export function keptFile(there: string | undefined, file: IssuerFile): string {
  if (forgetsKeys(publishedKeys(there), standingOf(file))) {
    throw new Error(`The table has forgotten keys that are published as ${file.id}.`);
  }
  return JSON.stringify(file);
}

function standingOf({ keys }: IssuerFile): readonly KeyStanding[] {
  return keys.map(({ kid, n, state }) => ({
    number: Number(kid.slice(kid.lastIndexOf('#') + 1)),
    n,
    state,
  }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
