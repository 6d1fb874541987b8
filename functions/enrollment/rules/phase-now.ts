type Phase = 'self-paced' | 'before' | 'lessons' | 'after';

/** What of a workshop says which phase it is in. Times are epoch seconds. */
export interface PhasedWorkshop {
  /** As last set by hand. */
  readonly phase: Phase;
  readonly plan: {
    readonly phasing:
      | { readonly kind: 'self-paced' }
      | { readonly kind: 'by-hand' }
      | { readonly kind: 'by-clock'; readonly lessons: number; readonly after: number };
  };
}

/** The phase in force: the clock's where it moves them, else the one set by hand. */
export function phaseNow({ phase, plan: { phasing } }: PhasedWorkshop, now: number): Phase {
  if (phasing.kind === 'self-paced') return 'self-paced';
  if (phasing.kind === 'by-hand') return phase;
  if (now < phasing.lessons) return 'before';
  return now < phasing.after ? 'lessons' : 'after';
}
