import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';

export type StepName =
  | 'plan'
  | 'authorise'
  | 'open'
  | 'codes'
  | 'share'
  | 'lessons'
  | 'after'
  | 'room'
  | 'close'
  | 'report';

export interface NextStep {
  readonly name: StepName;
  readonly done: boolean;
  /** The first that is not done: what to do now. */
  readonly now: boolean;
}

/** What a workshop still needs, in order. A cancelled or erased one needs nothing. */
export function nextSteps(sheet: WorkshopSheet): NextStep[] {
  if (sheet.state === 'cancelled' || sheet.state === 'erased') return [];
  const steps = stepsOf(sheet);
  const first = steps.find(([, done]) => !done);
  return steps.map(([name, done]) => ({ name, done, now: name === first?.[0] }));
}

function stepsOf(sheet: WorkshopSheet) {
  const { state, plan, phase, taken, authorisation, room, withheld } = sheet;
  const opened = state !== 'draft';
  const over = state === 'closing' || state === 'closed';
  const youth: Step[] = [['authorise', authorisation !== null || opened]];
  const byHand: Step[] = [
    ['lessons', phase === 'lessons' || phase === 'after' || over],
    ['after', phase === 'after' || over],
  ];
  const steps: Step[] = [
    ['plan', true],
    ...(plan.audience === 'youth' ? youth : []),
    ['open', opened],
    [plan.joining === 'roster' ? 'codes' : 'share', taken > 0 || over],
    ...(plan.phasing.kind === 'by-hand' ? byHand : []),
    ['room', room.headCounts.length + withheld.headCounts.length > 0 || over],
    ['close', over],
    ['report', false],
  ];
  return steps;
}

type Step = readonly [StepName, boolean];
