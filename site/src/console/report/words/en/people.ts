import { closing } from '../../../../workshop/words/en/closing.ts';
import { entering } from '../../../../workshop/words/en/entering.ts';

/** What people said of themselves and of the workshop, by the ids that reports use. */
export const people = {
  notSaid: entering.about.notSaid,
  genders: entering.about.genders,
  ageBands: entering.about.ageBands,
  feedback: {
    useful: closing.feedback.useful,
    respected: closing.feedback.respected,
    readyToHelp: closing.feedback.readyToHelp,
  },
  least: closing.feedback.least,
  most: closing.feedback.most,
} as const;
