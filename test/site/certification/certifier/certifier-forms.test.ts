import { describe, expect, test } from 'vitest';
import {
  decisionOfForm,
  decisionsFor,
} from '../../../../site/src/certification/certifier/application/decision-form.ts';
import { changeOfForm } from '../../../../site/src/certification/certifier/issued/change-form.ts';
import {
  ending,
  foundIn,
} from '../../../../site/src/certification/certifier/issued/issued-rows.ts';
import {
  formOfIssuer,
  issuerOfForm,
} from '../../../../site/src/certification/certifier/issuer/issuer-form.ts';
import { targetsOfForms } from '../../../../site/src/certification/certifier/overview/targets-form.ts';
import {
  batchesOf,
  peopleIn,
} from '../../../../site/src/certification/certifier/recognition/batches-of.ts';
import {
  emptyRecognised,
  recognisedOfForm,
} from '../../../../site/src/certification/certifier/recognition/recognised-form.ts';
import { now, sampleCredential, trackId } from '../sample-way.ts';
import { sampleRecognition } from './sample-body.ts';

describe('a decision', () => {
  const applied = { state: 'applied' as const, version: 5 };

  test('is asked for only where one waits', () => {
    expect(decisionsFor('applied')).toEqual(['approve', 'return', 'decline']);
    expect(decisionsFor('appealed')).toEqual(['approve', 'uphold']);
    for (const state of ['open', 'returned', 'declined', 'refused', 'approved'] as const) {
      expect(decisionsFor(state)).toEqual([]);
    }
  });

  test('names the version, and a reason but for approving', () => {
    expect(decisionOfForm({ decision: 'approve', reason: 'x' }, applied)).toEqual({
      kind: 'decision',
      decision: { decision: 'approve', version: 5 },
    });
    expect(decisionOfForm({ decision: 'decline', reason: ' ' }, applied)).toEqual({
      kind: 'faults',
      faults: ['reason'],
    });
    expect(decisionOfForm({ decision: 'decline', reason: ' Too early ' }, applied)).toEqual({
      kind: 'decision',
      decision: { decision: 'decline', version: 5, reason: 'Too early' },
    });
  });

  test('that was kept for another state is chosen anew', () => {
    const appealed = { state: 'appealed' as const, version: 6 };
    expect(decisionOfForm({ decision: 'return', reason: 'x' }, appealed)).toEqual({
      kind: 'faults',
      faults: ['decision'],
    });
  });
});

describe('a change of a credential', () => {
  test('corrects only a name that was another', () => {
    const form = { change: 'supersede', name: 'Amina Khan', reason: 'A typo' };
    expect(changeOfForm(form, sampleCredential)).toEqual({ kind: 'faults', faults: ['name'] });
    expect(changeOfForm({ ...form, name: ' Amena Khan' }, sampleCredential)).toEqual({
      kind: 'change',
      change: { change: 'supersede', version: 1, name: 'Amena Khan', reason: 'A typo' },
    });
  });

  test('needs a reason, and no name where none is corrected', () => {
    const form = { change: 'suspend', name: '', reason: '' };
    expect(changeOfForm(form, sampleCredential)).toEqual({ kind: 'faults', faults: ['reason'] });
    expect(changeOfForm({ ...form, reason: 'Looked into' }, sampleCredential)).toEqual({
      kind: 'change',
      change: { change: 'suspend', version: 1, reason: 'Looked into' },
    });
  });

  test('is none for what is revoked', () => {
    const revoked = { ...sampleCredential, state: 'revoked' as const };
    const form = { change: 'reinstate', name: '', reason: 'x' };
    expect(changeOfForm(form, revoked)).toEqual({ kind: 'faults', faults: ['change'] });
  });
});

test('credentials are found by a part of the name and by how they stand today', () => {
  const expired = { ...sampleCredential, id: 'e'.repeat(22), validUntil: now };
  const all = [sampleCredential, expired];
  expect(foundIn(all, { text: ' KHAN', state: '' }, now)).toEqual(all);
  expect(foundIn(all, { text: '', state: 'expired' }, now)).toEqual([expired]);
  expect(foundIn(all, { text: 'bilal', state: '' }, now)).toEqual([]);
});

test('credentials that are about to end are found without those that have ended', () => {
  const soon = { ...sampleCredential, id: 's'.repeat(22), validUntil: now + 60 * 86_400 };
  const expired = { ...soon, validUntil: now };
  const revoked = { ...soon, state: 'revoked' as const };
  const all = [sampleCredential, soon, expired, revoked];
  expect(foundIn(all, { text: '', state: ending }, now)).toEqual([soon]);
});

describe('a recognition', () => {
  const typed = {
    ...emptyRecognised,
    ...sampleRecognition.holder,
    track: trackId,
    months: ' 12',
    evidence: 'Led forty workshops. ',
    reason: 'Seen by two of us.',
  };

  test('begins with nothing chosen but the longest time', () => {
    expect(recognisedOfForm(emptyRecognised, [trackId])).toMatchObject({
      faults: [
        'name',
        'email',
        'province',
        'languages',
        'profession',
        'sex',
        'track',
        'evidence',
        'reason',
      ],
    });
  });

  test('is taken as the contract has it', () => {
    const { holder, months, evidence, reason } = sampleRecognition;
    expect(recognisedOfForm(typed, [trackId])).toEqual({
      kind: 'recognised',
      recognised: { holder, trackId, months, evidence, reason },
    });
  });

  test.each([
    ['months', { months: '25' }],
    ['months', { months: '1.5' }],
    ['email', { email: 'sadia@' }],
    ['track', { track: 'unknown' }],
  ])('is refused for its %s: %o', (field, change) => {
    expect(recognisedOfForm({ ...typed, ...change }, [trackId])).toEqual({
      kind: 'faults',
      faults: [field],
    });
  });

  test('goes in batches that one request takes, each with a key of its own', () => {
    const { holder, months, evidence, reason } = sampleRecognition;
    const people = Array.from({ length: 41 }, () => ({
      holder,
      trackId,
      months,
      evidence,
      reason,
    }));
    const keys = ['one', 'two', 'three'];
    const way = batchesOf(people, () => keys.shift() ?? '');
    expect(way.batches.map(({ recognised }) => recognised.length)).toEqual([20, 20, 1]);
    expect(new Set(way.batches.map(({ pageKey }) => pageKey)).size).toBe(3);
    expect(peopleIn(way, 2)).toBe(40);
    expect(peopleIn(way)).toBe(41);
  });
});

describe('targets', () => {
  const form = { trackId, province: 'PK-BA', holders: '4', by: '2027-06-30' };

  test('are read from their forms, also a zero', () => {
    expect(targetsOfForms([form, { ...form, province: 'PK-SD', holders: '0' }])).toEqual({
      kind: 'targets',
      targets: [
        { trackId, province: 'PK-BA', holders: 4, by: '2027-06-30' },
        { trackId, province: 'PK-SD', holders: 0, by: '2027-06-30' },
      ],
    });
  });

  test('are refused each for itself, and the second of two alike', () => {
    const wrong = { ...form, holders: '-3', by: '' };
    expect(targetsOfForms([form, wrong, form])).toEqual({
      kind: 'faults',
      faults: [[], ['holders', 'by'], ['twice']],
    });
  });
});

describe("a body's profile", () => {
  test('begins with the name of the organisation', () => {
    expect(formOfIssuer(null, 'Calm body')).toMatchObject({ name: 'Calm body', tracks: [] });
  });

  test('needs an address over https, words and a track', () => {
    const form = { name: 'Calm body', url: 'http://calm.org', description: ' ', tracks: [] };
    expect(issuerOfForm(form)).toEqual({
      kind: 'faults',
      faults: ['url', 'description', 'tracks'],
    });
    const right = { ...form, url: ' https://calm.org/who', description: 'Us.', tracks: [trackId] };
    expect(issuerOfForm(right)).toMatchObject({ profile: { url: 'https://calm.org/who' } });
  });
});
