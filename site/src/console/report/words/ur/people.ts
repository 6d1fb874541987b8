import { closing } from '../../../../workshop/words/ur/closing.ts';
import { entering } from '../../../../workshop/words/ur/entering.ts';
import type { ReportWords } from '../en.ts';

export const people: ReportWords['people'] = {
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
};
