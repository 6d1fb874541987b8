import type { ExamStanding } from './sitting-standing.ts';

export type StepName =
  | 'prerequisites'
  | 'conduct'
  | 'safeguarding'
  | 'modules'
  | 'training-days'
  | 'exam'
  | 'practice'
  | 'application';

/** Why a step can't be taken yet. */
export type Waiting =
  | { readonly for: 'step'; readonly step: StepName }
  | { readonly for: 'exam'; readonly until: number; readonly reason: 'cool-down' | 'attempts' }
  | { readonly for: 'certifier'; readonly about: 'harmful' | 'application' };

export interface Step {
  readonly name: StepName;
  readonly have: number;
  readonly need: number;
  readonly state: 'done' | 'next' | 'waiting';
  readonly waiting?: Waiting;
}

/** What a track asks for, or asks for again at a renewal. */
export interface Requirements {
  readonly prerequisites: readonly string[];
  readonly modules: readonly string[];
  readonly trainingDays: number;
  readonly exam: boolean;
  readonly practice: number;
  readonly conduct: boolean;
  readonly safeguarding: boolean;
}

/** What somebody has brought so far, for this track at this body. */
export interface Evidence {
  /** Tracks of which they hold a valid credential. */
  readonly tracks: readonly string[];
  readonly modules: readonly string[];
  readonly trainingDays: number;
  readonly examPassed: boolean;
  readonly exam: ExamStanding;
  readonly practicePassed: number;
  /** An observer saw harmful behaviour, and the certifying body hasn't cleared it. */
  readonly harmful: boolean;
  readonly conduct: boolean;
  readonly safeguarding: boolean;
  readonly application: 'none' | 'waiting' | 'done';
}

/** Which step must be done before another one can be taken. Those not named can be taken any time. */
const after: Readonly<Partial<Record<StepName, readonly StepName[]>>> = {
  exam: ['modules'],
  practice: ['conduct', 'safeguarding', 'modules'],
  application: [
    'prerequisites',
    'conduct',
    'safeguarding',
    'modules',
    'training-days',
    'exam',
    'practice',
  ],
};

/**
 * The way to a credential: each step that the track asks for, how much of it is done, and why one has
 * to wait. What the track doesn't ask for is left out.
 */
export function pathSteps(required: Requirements, evidence: Evidence): readonly Step[] {
  const counts = countsOf(required, evidence).filter(({ need }) => need > 0);
  const open = new Set(counts.filter(({ have, need }) => have < need).map(({ name }) => name));
  return counts.map((count) => {
    if (!open.has(count.name)) return { ...count, state: 'done' };
    const waiting = waitingFor(count.name, open, evidence);
    return waiting ? { ...count, state: 'waiting', waiting } : { ...count, state: 'next' };
  });
}

interface Count {
  readonly name: StepName;
  readonly have: number;
  readonly need: number;
}

function countsOf(required: Requirements, evidence: Evidence): readonly Count[] {
  const within = (wanted: readonly string[], had: readonly string[]) => ({
    have: wanted.filter((each) => had.includes(each)).length,
    need: wanted.length,
  });
  const flag = (need: boolean, have: boolean) => ({ have: Number(have), need: Number(need) });
  return [
    { name: 'prerequisites', ...within(required.prerequisites, evidence.tracks) },
    { name: 'conduct', ...flag(required.conduct, evidence.conduct) },
    { name: 'safeguarding', ...flag(required.safeguarding, evidence.safeguarding) },
    { name: 'modules', ...within(required.modules, evidence.modules) },
    { name: 'training-days', have: evidence.trainingDays, need: required.trainingDays },
    { name: 'exam', ...flag(required.exam, evidence.examPassed) },
    { name: 'practice', have: evidence.practicePassed, need: required.practice },
    { name: 'application', ...flag(true, evidence.application === 'done') },
  ];
}

function waitingFor(
  name: StepName,
  open: ReadonlySet<StepName>,
  evidence: Evidence,
): Waiting | undefined {
  const step = after[name]?.find((each) => open.has(each));
  if (step) return { for: 'step', step };
  if (name === 'exam' && evidence.exam.kind === 'wait') {
    return { for: 'exam', until: evidence.exam.until, reason: evidence.exam.reason };
  }
  if (evidence.harmful && (name === 'practice' || name === 'application')) {
    return { for: 'certifier', about: 'harmful' };
  }
  if (name === 'application' && evidence.application === 'waiting') {
    return { for: 'certifier', about: 'application' };
  }
  return undefined;
}
