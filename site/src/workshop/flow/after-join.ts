import type {
  EnrollmentState,
  Form,
  WorkshopView,
} from '../../../../functions/enrollment/contract.ts';
import type { Language } from '../../../../functions/platform/language.ts';
import type { Outcome } from '../../api/call.ts';
import { emptyRecord } from '../keep/tab-record.ts';
import { type Model, type Notice, said } from './model.ts';

interface Joined {
  readonly mark: string;
  readonly workshop: WorkshopView;
  readonly form: Form;
  readonly resumeCode: string;
}

/** After a join that got an answer for good; `offline` and faults are tried again before this. */
export function afterJoin(model: Model, outcome: Outcome<Joined>, language: Language): Model {
  const settled = { ...model, link: 'idle', tries: 0, busy: false } as const;
  if (outcome.kind === 'answer') {
    return {
      ...settled,
      screen: { kind: 'enrolled', resumeCode: outcome.body.resumeCode },
      record: { ...emptyRecord, owner: outcome.body.mark },
      enrollment: enrollmentOf(outcome.body, language),
      notice: null,
    };
  }
  if (outcome.kind === 'offline') return model;
  const notice: Notice = { kind: 'problem', problem: outcome.problem };
  switch (outcome.problem.type) {
    case 'code-unknown':
    case 'code-used':
    case 'workshop-closed':
    case 'workshop-full':
    case 'workshop-not-open':
      return backToCode(settled, notice);
    case 'session-ended':
      return backToCode(settled, said('join-too-late'));
    default:
      return { ...settled, record: withStep(model), notice };
  }
}

function withStep({ record }: Model): Model['record'] {
  return { ...record, joining: record.joining && { ...record.joining, step: 'about' } };
}

function backToCode(model: Model, notice: Notice): Model {
  const typed = model.record.joining?.code ?? '';
  return { ...model, screen: { kind: 'code', typed }, record: emptyRecord, notice };
}

function enrollmentOf({ mark, workshop, form }: Joined, language: Language): EnrollmentState {
  return {
    mark,
    workshop,
    form,
    language,
    lessons: [],
    attempts: [],
    feedbackGiven: false,
    completed: false,
  };
}
