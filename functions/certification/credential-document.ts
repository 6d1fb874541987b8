import type { Language } from '../platform/language.ts';
import type { TrackFacts } from '../platform/track-facts.ts';
import type { IssuerProfile } from './bodies/views.ts';
import { markWords } from './mark-words.ts';
import type { Mark } from './rules/credential-marks.ts';
import { credentialPath, issuerPath, statusListPath } from './standard/addresses.ts';
import {
  badgeSchema,
  credentialContexts,
  type OpenBadge,
  openBadge,
} from './standard/open-badge.ts';

/** Which place of which status list is the credential's. */
export interface StatusEntry {
  readonly list: number;
  readonly place: number;
}

/** What a credential says, as it is on the day of issue. */
export interface CredentialFacts {
  /** Our own address (origin), under which everything is published. */
  readonly site: string;
  readonly id: string;
  readonly body: { readonly id: string; readonly profile: IssuerProfile };
  readonly track: Pick<TrackFacts, 'id' | 'version' | 'words'>;
  /** Of the credential's words; English unless said. */
  readonly language?: Language | undefined;
  readonly name: string;
  /** Epoch seconds. */
  readonly validFrom: number;
  readonly validUntil: number;
  readonly marks: readonly Mark[];
  readonly status: StatusEntry;
}

/**
 * The Open Badges 3.0 credential of these facts, unsigned. The same facts give the same text, so that
 * signing it again, deterministic as RS256 is, gives the same credential.
 */
export function buildDocument(facts: CredentialFacts): OpenBadge {
  const { site, id, body, language = 'en' } = facts;
  const words = wordsOf(facts, language);
  const marks = facts.marks.map((mark) => markWords[language][mark]);
  return openBadge.parse({
    '@context': [...credentialContexts],
    id: site + credentialPath(id),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: words.name,
    issuer: {
      id: site + issuerPath(body.id),
      type: ['Profile'],
      name: body.profile.name,
      url: body.profile.url,
      description: body.profile.description,
    },
    validFrom: instantOf(facts.validFrom),
    validUntil: instantOf(facts.validUntil),
    credentialSubject: {
      ...subjectOf(facts),
      ...(marks.length > 0 && { narrative: marks.join(' ') }),
      achievement: achievementOf(facts, language),
    },
    credentialStatus: statusOf(site, body.id, facts.status),
    credentialSchema: [{ ...badgeSchema }],
  });
}

/** What a corrected name makes of a credential: another id and place, all else as it was. */
export interface Renaming {
  readonly site: string;
  readonly id: string;
  readonly bodyId: string;
  readonly name: string;
  readonly status: StatusEntry;
}

/** The document of a credential that supersedes another one to correct its holder's name. */
export function renamedDocument(
  document: Readonly<Record<string, unknown>>,
  renaming: Renaming,
): OpenBadge {
  const badge = openBadge.parse(document);
  const { site, id, bodyId, status } = renaming;
  return {
    ...badge,
    id: site + credentialPath(id),
    credentialSubject: { ...badge.credentialSubject, ...subjectOf(renaming) },
    credentialStatus: statusOf(site, bodyId, status),
  };
}

function subjectOf({ site, id, name }: Pick<CredentialFacts, 'site' | 'id' | 'name'>) {
  return {
    id: `${site}${credentialPath(id)}#holder`,
    type: ['AchievementSubject'],
    identifier: [
      {
        type: 'IdentityObject' as const,
        hashed: false as const,
        identityHash: name,
        identityType: 'name' as const,
      },
    ],
  };
}

function achievementOf(facts: CredentialFacts, language: Language) {
  const { site, track, marks } = facts;
  const words = wordsOf(facts, language);
  const others = (['en', 'ur', 'ar'] as const).filter((each) => each !== language);
  const address = (each: Language) => `${site}/${each}/trainers/#${track.id}`;
  const id = (each: Language) => `${address(each)}.${track.version}`;
  const told = marks.map((mark) => markWords[language][mark]);
  return {
    id: id(language),
    type: ['Achievement'],
    achievementType: 'Certification',
    name: words.name,
    description: `${words.description} ${words.allows}`,
    criteria: { id: address(language), narrative: [...told, words.criteria].join('\n\n') },
    inLanguage: language,
    related: others.map((each) => ({ id: id(each), type: ['Related'], inLanguage: each })),
    version: String(track.version),
    ...(marks.length > 0 && { tag: [...marks] }),
  };
}

function statusOf(site: string, bodyId: string, { list, place }: StatusEntry) {
  const address = site + statusListPath(bodyId, list);
  return {
    id: `${address}#${place}`,
    type: 'BitstringStatusListEntry' as const,
    statusPurpose: 'suspension' as const,
    statusListIndex: String(place),
    statusListCredential: address,
  };
}

function wordsOf({ track }: Pick<CredentialFacts, 'track'>, language: Language) {
  const words = track.words[language];
  if (!words) throw new Error(`The track ${track.id} has no words in ${language}.`);
  return words;
}

/** Epoch seconds as RFC 3339 in UTC, in whole seconds. */
export function instantOf(moment: number): string {
  return new Date(moment * 1_000).toISOString().replace('.000Z', 'Z');
}
