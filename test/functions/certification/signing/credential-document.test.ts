import { describe, expect, it } from 'vitest';
import {
  buildDocument,
  renamedDocument,
} from '../../../../functions/certification/credential-document.ts';
import {
  badgeClaims,
  claimsAgree,
  openBadgeClaims,
} from '../../../../functions/certification/standard/open-badge.ts';
import { testNow } from '../../test-api.ts';
import { factsFor, newId, testSite } from '../issued.ts';

const bodyId = newId();

describe('a credential’s document', () => {
  it('is the same for the same facts, with contexts in their order and whose it is', () => {
    const facts = factsFor(bodyId, testNow, { id: newId(), place: 7 });
    const document = buildDocument(facts);
    expect(JSON.stringify(buildDocument(facts))).toBe(JSON.stringify(document));
    expect(document['@context']).toEqual([
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ]);
    expect(document.credentialSubject.identifier).toEqual([
      { type: 'IdentityObject', hashed: false, identityHash: facts.name, identityType: 'name' },
    ]);
    expect(document.credentialStatus).toEqual({
      id: `${testSite}/c/status/${bodyId}-1.jwt#7`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'suspension',
      statusListIndex: '7',
      statusListCredential: `${testSite}/c/status/${bodyId}-1.jwt`,
    });
    const claims = badgeClaims(document);
    expect(openBadgeClaims.safeParse(claims).success && claimsAgree(claims)).toBe(true);
    expect(claims).toMatchObject({ nbf: testNow, iss: document.issuer.id, jti: document.id });
  });

  it.each(['en', 'ur', 'ar'] as const)(
    'says in %s how it was reached, and that there are others',
    (language) => {
      const facts = factsFor(bodyId, testNow, {
        language,
        marks: ['sample-exam', 'prior-experience'],
      });
      const { narrative, achievement } = buildDocument(facts).credentialSubject;
      expect(achievement.inLanguage).toBe(language);
      expect(achievement.related.map(({ inLanguage }) => inLanguage)).not.toContain(language);
      expect(achievement.related).toHaveLength(2);
      expect(achievement.tag).toEqual(['sample-exam', 'prior-experience']);
      expect(achievement.criteria.narrative.split('\n\n')).toHaveLength(3);
      expect(achievement.criteria.narrative).toContain(narrative?.slice(0, 20));
    },
  );

  it('of a corrected name differs in id, holder and place alone', () => {
    const before = buildDocument(factsFor(bodyId, testNow));
    const id = newId();
    const after = renamedDocument(before, {
      site: testSite,
      id,
      bodyId,
      name: 'Amina K. Khan',
      status: { list: 2, place: 9 },
    });
    expect(after.credentialSubject.identifier[0]?.identityHash).toBe('Amina K. Khan');
    expect(after.credentialStatus.statusListCredential).toContain('-2.jwt');
    const { credentialSubject, credentialStatus, id: _, ...same } = after;
    expect(before).toMatchObject(same);
    expect(credentialSubject.achievement).toEqual(before.credentialSubject.achievement);
    expect([after.id, credentialSubject.id, credentialStatus.id].join()).not.toContain(before.id);
  });
});
