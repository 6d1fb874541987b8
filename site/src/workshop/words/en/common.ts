import { outwardTitles } from '../../../words/en/outward-titles.ts';

/** Words that stand around every screen. */
export const common = {
  loading: 'One moment …',
  back: 'All steps',
  goOn: 'Continue',
  tryAgain: 'Try again',
  outOf: '{count} of {all}',
  minutes: 'about {count} min',
  nearTitle: 'Close at hand',
  moment: 'I need a moment',
  help: 'Get help now',
  contacts: 'Help in your organisation',
  rehearsal: 'Rehearsal: nothing here is counted, and all of it is gone within a day.',
  /** By minutes left, in steps. */
  closingIn: {
    15: 'The workshop closes within 15 minutes.',
    10: 'The workshop closes within 10 minutes.',
    5: 'The workshop closes within 5 minutes.',
    2: 'The workshop closes within 2 minutes.',
    1: 'The workshop closes within a minute.',
    0: 'The workshop is closing now.',
  },
  closingNote: 'What you have sent counts. You can finish in your own time or leave it as it is.',
  closingUnsent:
    'Some of your answers are only on this phone. If you want them to count, send them before that.',
  thisPhone: 'This phone',
  handOn: 'Hand this phone on',
  leave: 'Sign out or erase',
  saved: 'Saved on this phone, not sent yet.',
  sending: 'Sending …',
  waiting: 'Saved on this phone, not sent yet. We keep trying while this page is open.',
  unreachableTitle: 'No connection to Sanad',
  unreachable:
    'We can’t see yet where you are in the workshop. Nothing is lost. The page tries again when the connection is back.',
  fileMissing: 'This part could not be loaded. Check the connection and try again.',
  /** Outward titles of workshops. */
  workshopTitles: outwardTitles,
} as const;
