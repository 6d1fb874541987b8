import type { Language } from '../../../content/schema/language.ts';
import type { PathView } from '../../../functions/certification/contract.ts';
import type { CredentialView } from '../../../functions/certification/fields.ts';
import { createCertification } from '../../../site/src/certification/app.ts';
import type { Facts } from '../../../site/src/certification/facts.ts';
import { certificationWords } from '../../../site/src/certification/words/registry.ts';
import { draftStore } from '../../../site/src/console/drafts/draft-store.ts';
import { fakeServer, type Reply, type Seen } from '../workshop/fake-server.ts';

export const now = 1_795_000_000;
export const bodyId = 'b'.repeat(16);
export const trackId = 'calm-leader';
export const params = { bodyId, trackId };

const levels = [
  { id: 'harmful', name: 'Harmful' },
  { id: 'not-yet', name: 'Not yet' },
  { id: 'meets', name: 'Meets' },
];
const describes = { harmful: 'Mocks.', 'not-yet': 'Hurries.', meets: 'Waits.' };

export const sampleFacts: Facts = {
  tracks: [
    {
      id: trackId,
      version: 1,
      name: 'Calm leader',
      summary: 'For calm people.',
      criteria: 'Be calm.',
      allows: 'May lead calmly.',
      modules: ['steadiness'],
      prerequisites: [],
      observers: ['calm-head'],
      rubric: 'calm',
      least: { opening: 'meets', closing: 'not-yet' },
      conduct: 1,
      renewal: ['conduct', 'exam', 'application'],
      validMonths: 24,
      exam: {
        draw: 5,
        passPercent: 75,
        minutes: 40,
        attempts: 3,
        windowDays: 90,
        coolDownHours: 24,
      },
      objectives: { breath: 'Breathing' },
    },
  ],
  rubrics: [
    {
      id: 'calm',
      version: 1,
      levels,
      criteria: [
        { id: 'opening', name: 'Opening', describes },
        { id: 'closing', name: 'Closing', describes },
      ],
    },
  ],
  modules: [{ id: 'steadiness', slug: 'st', title: 'Steadiness', minutes: 60 }],
  conduct: [
    { version: 1, title: 'Code', points: ['I am kind.'], safeguarding: ['I was checked.'] },
  ],
};

export const samplePath: PathView = {
  bodyId,
  bodyName: 'Calm body',
  trackId,
  trackVersion: 1,
  renewing: false,
  steps: [
    { name: 'conduct', have: 0, need: 1, state: 'next' },
    { name: 'safeguarding', have: 0, need: 1, state: 'next' },
    { name: 'modules', have: 0, need: 1, state: 'next' },
    { name: 'training-days', have: 1, need: 3, state: 'next' },
    { name: 'exam', have: 0, need: 1, state: 'waiting', waiting: { for: 'step', step: 'modules' } },
    {
      name: 'practice',
      have: 0,
      need: 2,
      state: 'waiting',
      waiting: { for: 'certifier', about: 'harmful' },
    },
    {
      name: 'application',
      have: 0,
      need: 1,
      state: 'waiting',
      waiting: { for: 'step', step: 'conduct' },
    },
  ],
  modules: [{ module: 'steadiness', completed: false }],
  trainingDays: [],
  practices: [],
  sittings: [],
  sitting: null,
  conduct: null,
  safeguarding: null,
  application: { version: 3, state: 'open', appliedAt: null, appeal: null, decisions: [] },
  credential: null,
  renewal: null,
};

export const sampleCredential: CredentialView = {
  id: 'c'.repeat(22),
  version: 1,
  bodyId,
  trackId,
  name: 'Amina Khan',
  validFrom: now - 86_400,
  validUntil: now + 700 * 86_400,
  state: 'active',
  changedAt: null,
  reason: null,
  marks: [],
  supersededBy: null,
  published: true,
};

/** A timer of the app that a test lets run. */
interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** The app of a trainer over a server that answers as told, with a clock that the test moves. */
export function sampleWay(
  language: Language = 'en',
  answer: (seen: Seen) => Reply | Promise<Reply> = () => ({ status: 0, body: null }),
  kept: Readonly<Record<string, unknown>> = {},
) {
  const drafts = draftStore(() => {
    throw new Error('A page of its own keeps nothing.');
  });
  for (const [name, value] of Object.entries(kept)) drafts.write(name, value);
  const server = fakeServer(answer);
  const shown: string[] = [];
  let milliseconds = 0;
  let timers: Timer[] = [];
  const app = createCertification(
    {
      fetching: server.fetching,
      language,
      modules: [],
      facts: sampleFacts,
      drafts,
      randomBytes: (count) => new Uint8Array(count),
      now: () => now,
      steady: () => milliseconds,
      origin: 'https://sanad.test',
      later: (wait, run) => {
        const timer = { at: milliseconds + wait, run };
        timers.push(timer);
        return () => {
          timers = timers.filter((each) => each !== timer);
        };
      },
      show: (hash) => void shown.push(hash),
      leave: () => undefined,
    },
    undefined,
  );
  /** Lets so many seconds pass, one by one, with what falls due in each. */
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      milliseconds += 1_000;
      const due = timers.filter(({ at }) => at <= milliseconds);
      timers = timers.filter(({ at }) => at > milliseconds);
      for (const { run } of due) run();
      await settled();
    }
  };
  const me = {
    staffId: 'staff-person-000001',
    name: 'Amina',
    email: 'a@example.org',
    organisations: [],
  };
  return {
    app,
    me,
    params,
    words: certificationWords[language],
    language,
    requests: server.requests,
    shown,
    pass,
    /** Timers of the app that still run. */
    running: () => timers.length,
    settled,
  };
}

/** Lets all that is on its way arrive. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
