/** Where an observed practice session stands. */
export type PracticeState = 'logged' | 'invited' | 'passed' | 'not-yet' | 'harmful';

export type PracticeAct = 'invite' | 'uninvite' | 'discard';

export interface Practice {
  readonly state: PracticeState;
  /** Whose session it is. */
  readonly trainer: string;
}

/** What an observer saw, by the rubric. */
export type Observed = 'passed' | 'not-yet' | 'harmful';

export interface PracticeActor {
  readonly staffId: string;
  /** Whether they may observe for this track at the moment of the act. */
  readonly mayObserve: boolean;
}

export type PracticeRefusal =
  | 'not-in-this-state'
  | 'not-yours'
  | 'own-practice'
  | 'may-not-observe';

const from: Readonly<Record<PracticeAct | 'sign', readonly PracticeState[]>> = {
  invite: ['logged', 'invited'],
  uninvite: ['invited'],
  sign: ['invited'],
  discard: ['logged', 'invited'],
};
const to = { invite: 'invited', uninvite: 'logged', discard: 'gone' } as const;

/**
 * What an act makes of a practice session, `gone` when it is discarded, or why it can't be done. What
 * was signed stays as it is, the harmful above all: only a new session is another chance.
 */
export function practiceNext(
  practice: Practice,
  act: PracticeAct | { readonly sign: Observed },
  actor: PracticeActor,
): { readonly state: PracticeState | 'gone' } | { readonly refusal: PracticeRefusal } {
  const name = typeof act === 'string' ? act : 'sign';
  const refusal =
    name === 'sign' ? notTheObserver(practice, actor) : notTheTrainer(practice, actor);
  if (refusal) return { refusal };
  if (!from[name].includes(practice.state)) return { refusal: 'not-in-this-state' };
  if (typeof act !== 'string') return { state: act.sign };
  return { state: to[act] };
}

function notTheTrainer({ trainer }: Practice, { staffId }: PracticeActor) {
  return trainer === staffId ? undefined : ('not-yours' as const);
}

function notTheObserver({ trainer }: Practice, { staffId, mayObserve }: PracticeActor) {
  if (trainer === staffId) return 'own-practice' as const;
  return mayObserve ? undefined : ('may-not-observe' as const);
}
