import type { Language } from '../../../../content/schema/language.ts';
import type { Overview } from '../../../../functions/certification/bodies/views.ts';
import type { EvidenceBody } from '../../../../site/src/certification/certifier/application/evidence.tsx';
import type { Practice } from '../../../../site/src/certification/certifier/application/practice-evidence.tsx';
import type { Recognition } from '../../../../site/src/certification/certifier/recognition/recognitions-screen.tsx';
import { bodyId, now, samplePath, sampleWay, trackId } from '../sample-way.ts';

export const holder = {
  name: 'Amina Khan',
  province: 'PK-BA' as const,
  languages: ['ur' as const, 'en' as const],
  profession: 'teacher' as const,
  sex: 'not-said' as const,
  listed: true,
};

export const samplePractice: Practice = {
  id: 'p'.repeat(16),
  on: '2026-11-10',
  kind: 'workshop',
  group: 12,
  state: 'passed',
  observer: 'Bilal',
  scores: { opening: 'meets', closing: 'not-yet' },
  rubricVersion: 1,
  note: 'Waited well.',
  signedAt: now - 86_400,
  cleared: false,
};

const result = {
  correct: 4,
  of: 5,
  passed: true,
  objectives: [{ objective: 'breath', correct: 4, of: 5 }],
};

/** An application with all evidence that there can be. */
export const sampleEvidence: EvidenceBody = {
  holder,
  path: {
    ...samplePath,
    trainingDays: [{ id: 'd'.repeat(16), on: '2026-11-01', confirmedBy: 'Nadia' }],
    practices: [samplePractice],
    sittings: [{ number: 1, starts: now - 9_000, ends: now - 6_600, result, sample: true }],
    conduct: { version: 1, at: now - 20_000 },
    safeguarding: now - 20_000,
    application: {
      version: 5,
      state: 'applied',
      appliedAt: now - 3_600,
      appeal: null,
      decisions: [{ decision: 'return', reason: 'One day is missing.', at: now - 7_200 }],
    },
  },
  refusal: null,
};

export const sampleRecognition: Recognition = {
  id: 'r'.repeat(16),
  holder: {
    name: 'Sadia',
    email: 'sadia@example.org',
    province: 'PK-SD',
    languages: ['ur'],
    profession: 'psychologist',
    sex: 'woman',
  },
  trackId,
  months: 12,
  evidence: 'Led forty workshops.',
  reason: 'Seen by two of us.',
  proposedBy: 'Kamran',
  proposedAt: now - 86_400,
  isOwn: false,
};

export const sampleOverview: Overview = {
  certifiers: 2,
  observers: [{ of: trackId, holders: 1 }],
  holders: 3,
  expiring: { in30: 1, in90: 2 },
  tracks: [{ of: trackId, holders: 3 }],
  provinces: [
    { of: 'PK-BA', holders: 1 },
    { of: 'PK-SD', holders: 2 },
  ],
  professions: [{ of: 'teacher', holders: 3 }],
  sexes: [{ of: 'not-said', holders: 3 }],
  places: [
    { trackId, province: 'PK-BA', holders: 1 },
    { trackId, province: 'PK-SD', holders: 2 },
  ],
  targets: [{ trackId, province: 'PK-BA', holders: 4, by: '2027-06-30' }],
  targetsVersion: 3,
};

/** What the screens of a certifier are given. */
export function sampleBody(
  language: Language = 'en',
  kept: Readonly<Record<string, unknown>> = {},
) {
  const { app, me, words } = sampleWay(language, undefined, kept);
  const organisationId = bodyId;
  const staffId = 'staff-person-000002';
  return { app, me, words, language, params: { organisationId, staffId, trackId } };
}

/** The text of what is rendered. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
