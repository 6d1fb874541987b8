import type { Language } from '../schema/language.ts';
import type { VersionRecord, Versions } from '../schema/versions.ts';
import type { Draft } from './draft.ts';
import { type Published, publishedIn } from './published.ts';

type Recording = Pick<Draft, 'modules' | 'rubrics' | 'conduct' | 'versions'>;

/** Adds records for versions that have none; records that exist stay as they are. */
export function withNewVersions(draft: Recording): { versions: Versions; added: string[] } {
  const fresh = publishedIn(draft).filter(({ id }) => draft.versions[id] === undefined);
  const additions = Object.fromEntries(fresh.map((each) => [each.id, recordOf(each)]));
  return { versions: { ...draft.versions, ...additions }, added: fresh.map(({ id }) => id) };
}

export type TypoResult =
  | { kind: 'recorded'; versions: Versions }
  | { kind: 'refused'; reason: string };

/**
 * Takes over the present wording of one language of a published version, named
 * `<name>.<version>.<language>`. Only for slips of spelling: a swap or another meaning needs a new
 * version. Refused when what the version rests on is not what was published.
 */
export function withTypo(draft: Recording, name: string): TypoResult {
  for (const published of publishedIn(draft)) {
    const { id, key, rests, wordings } = published;
    const record = draft.versions[id];
    const wording = wordings.find(({ language }) => `${id}.${language}` === name);
    if (record === undefined || wording === undefined) continue;
    if (key !== record.key) {
      return { kind: 'refused', reason: `${rests} of ${id} changed: add a version` };
    }
    const corrected = { ...record.wordings, [wording.language]: wording.hash };
    const versions = { ...draft.versions, [id]: { ...record, wordings: corrected } };
    return { kind: 'recorded', versions };
  }
  return { kind: 'refused', reason: `"${name}" is no recorded <name>.<version>.<language>` };
}

function recordOf(published: Published): VersionRecord {
  const wordings = {
    en: hashIn(published, 'en'),
    ur: hashIn(published, 'ur'),
    ar: hashIn(published, 'ar'),
  };
  return { key: published.key, wordings };
}

function hashIn({ id, wordings }: Published, language: Language): string {
  const found = wordings.find((each) => each.language === language);
  if (found === undefined) throw new Error(`${id} has no words in "${language}"`);
  return found.hash;
}
