import type { EnrollmentState } from '../../../functions/enrollment/contract.ts';
import type { WorkshopPace } from '../../../functions/enrollment/pace.ts';

export const pace: WorkshopPace = {
  phase: 'self-paced',
  explanationsReleased: true,
  closed: false,
  closingAt: null,
};

/** A participant of a self-paced workshop with one module, who has just joined. */
export const enrollment: EnrollmentState = {
  mark: 'a1b2c3',
  workshop: {
    id: 'w1',
    title: 'everyday-choices',
    modules: [{ id: 'consent', version: 1 }],
    ...pace,
    languages: ['en', 'ur', 'ar'],
    contacts: [],
    joining: 'code',
    rehearsal: false,
  },
  form: 'A',
  language: 'en',
  lessons: [],
  attempts: [],
  feedbackGiven: false,
  completed: false,
};
