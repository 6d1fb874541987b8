import type { EnrollmentState } from '../../../functions/enrollment/contract.ts';

/** A participant of a self-paced workshop with one module, who has just joined. */
export const enrollment: EnrollmentState = {
  mark: 'a1b2c3',
  workshop: {
    id: 'w1',
    title: 'everyday-choices',
    modules: [{ id: 'consent', version: 1 }],
    phase: 'self-paced',
    explanationsReleased: true,
    closed: false,
    closingAt: null,
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
