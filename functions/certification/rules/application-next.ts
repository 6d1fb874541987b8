/** Where an application for a credential stands. `open` is the way before it is first handed in. */
export type ApplicationState =
  | 'open'
  | 'applied'
  | 'returned'
  | 'declined'
  | 'appealed'
  | 'refused'
  | 'approved';

export type ApplicationAct =
  | 'apply'
  | 'withdraw'
  | 'return'
  | 'decline'
  | 'approve'
  | 'appeal'
  | 'uphold';

/** What of an application decides what may be done with it. */
export interface Application {
  readonly state: ApplicationState;
  /** Whose it is. */
  readonly applicant: string;
  /** Who observed the practice or confirmed the training days that it rests on. */
  readonly witnesses: readonly string[];
  /** Who declined it, once somebody has. */
  readonly declinedBy?: string | undefined;
}

/** Who acts: the applicant, or a certifier of the body that was applied to. */
export interface ApplicationActor {
  readonly staffId: string;
  readonly isCertifier: boolean;
}

export type ApplicationRefusal =
  | 'not-in-this-state'
  | 'not-yours'
  | 'own-application'
  | 'own-observation'
  | 'own-decision';

/** Of each act: from which states to which, and whose it is. There is no other way to move. */
const moves: Readonly<
  Record<
    ApplicationAct,
    {
      readonly by: 'applicant' | 'certifier';
      readonly from: readonly ApplicationState[];
      readonly to: ApplicationState;
    }
  >
> = {
  apply: { by: 'applicant', from: ['open', 'returned'], to: 'applied' },
  withdraw: { by: 'applicant', from: ['applied', 'returned'], to: 'open' },
  return: { by: 'certifier', from: ['applied'], to: 'returned' },
  decline: { by: 'certifier', from: ['applied'], to: 'declined' },
  approve: { by: 'certifier', from: ['applied', 'appealed'], to: 'approved' },
  appeal: { by: 'applicant', from: ['declined'], to: 'appealed' },
  uphold: { by: 'certifier', from: ['appealed'], to: 'refused' },
};

/**
 * What an act makes of an application, or why it can't be done. A declined one may be appealed once,
 * and another certifier decides then; nobody decides on their own or on one that they are a witness of.
 */
export function applicationNext(
  application: Application,
  act: ApplicationAct,
  actor: ApplicationActor,
): { readonly state: ApplicationState } | { readonly refusal: ApplicationRefusal } {
  const { by, from, to } = moves[act];
  const refusal =
    by === 'applicant' ? notTheApplicant(application, actor) : notTheJudge(application, actor);
  if (refusal) return { refusal };
  return from.includes(application.state) ? { state: to } : { refusal: 'not-in-this-state' };
}

function notTheApplicant({ applicant }: Application, { staffId }: ApplicationActor) {
  return applicant === staffId ? undefined : ('not-yours' as const);
}

function notTheJudge(
  { applicant, witnesses, declinedBy, state }: Application,
  { staffId, isCertifier }: ApplicationActor,
): ApplicationRefusal | undefined {
  if (!isCertifier) return 'not-yours';
  if (applicant === staffId) return 'own-application';
  if (witnesses.includes(staffId)) return 'own-observation';
  return state === 'appealed' && declinedBy === staffId ? 'own-decision' : undefined;
}
