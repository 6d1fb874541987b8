import {
  type ExamAnswers,
  examEndpoints,
  type SittingView,
} from '../../../../functions/exams/contract.ts';
import type { Failure } from '../../console/model.ts';
import type { CertificationApp } from '../app.ts';
import type { KeptAnswers } from './kept-answers.ts';

export interface OfSitting {
  readonly bodyId: string;
  readonly trackId: string;
  readonly number: string;
}

/** What to do after a request: nothing more of it, the same once more at once, or after a while. */
export type Next = 'done' | 'again' | 'later' | 'given-up';

export interface SittingRequests {
  save(): Promise<Next>;
  submit(): Promise<Next>;
  read(): Promise<Next>;
  /** Answers of another device were taken over. */
  otherDevice(): boolean;
  /** It was annulled: there is nothing to save or hand in any more. */
  gone(): boolean;
}

interface Around {
  readonly app: CertificationApp;
  readonly params: OfSitting;
  readonly kept: KeptAnswers;
  /** What each answer of the server says of the sitting. */
  readonly heard: (view: SittingView) => void;
}

/** Each request sends all answers, with the revision that they rest on. */
export function sittingRequests({ app, params, kept, heard }: Around): SittingRequests {
  const { language } = app.around;
  let otherDevice = false;
  let gone = false;
  const leave = (): Next => {
    gone = true;
    kept.drop();
    return 'given-up';
  };
  const take = (view: SittingView) => {
    kept.take(view);
    heard(view);
  };
  const read = async (sent?: ExamAnswers): Promise<Next> => {
    const expected = { ...kept.view().answers, ...sent };
    const outcome = await app.call(examEndpoints.sitting, { params, query: { language } });
    if (isGone(outcome)) return leave();
    if (outcome.kind !== 'answer') return 'later';
    // After a lost reply the own answers are there already: then nobody else has been here.
    const { result, answers } = outcome.body;
    if (sent && !result && differ(expected, answers)) otherDevice = true;
    take(outcome.body);
    return 'again';
  };
  const failed = async (failure: Failure, sent: ExamAnswers): Promise<Next> => {
    if (isGone(failure)) return leave();
    if (failure.kind === 'offline') return 'later';
    const { type } = failure.problem;
    if (type === 'changed-meanwhile' || type === 'sitting-over') return read(sent);
    // Tried again until it is saved: the page says so, and nobody is moved away from a question for it.
    if (type !== 'invalid-answers') return 'later';
    // They would never be taken: what the server has, stands.
    app.tell(failure);
    kept.drop();
    return 'given-up';
  };
  return {
    read: () => read(),
    otherDevice: () => otherDevice,
    gone: () => gone,
    save: async () => {
      const sent = kept.answers();
      const body = { revision: kept.view().revision, answers: sent };
      const outcome = await app.call(examEndpoints.save, { params, body });
      if (outcome.kind !== 'answer') return failed(outcome, sent);
      kept.settle(sent);
      take({ ...kept.view(), ...outcome.body, answers: sent });
      return 'done';
    },
    submit: async () => {
      const sent = kept.answers();
      const body = { revision: kept.view().revision, answers: sent, language };
      const outcome = await app.call(examEndpoints.submit, { params, body });
      if (outcome.kind !== 'answer') return failed(outcome, sent);
      take(outcome.body);
      return 'done';
    },
  };
}

function isGone(outcome: { readonly kind: 'answer' } | Failure): boolean {
  return outcome.kind === 'problem' && outcome.problem.type === 'not-found';
}

/** Null and left out are the same: no answer. */
function differ(one: ExamAnswers, other: ExamAnswers): boolean {
  return Object.keys({ ...one, ...other }).some(
    (item) => (one[item] ?? null) !== (other[item] ?? null),
  );
}
