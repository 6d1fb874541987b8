import type { CertificationProblem } from '../../../api/problem-readers.ts';

/** Each problem that certification can meet beside the console's, with what to do about it. */
export const problems = {
  'conduct-outdated':
    'The code of conduct has a newer version. Load the page anew, read it and agree to that one.',
  'day-in-the-future': 'This day has not come yet. Log it when it is over.',
  'exam-has-to-wait': 'The exam has to wait. Your way says until when.',
  'holder-unknown': 'Fill in your details first: the credential needs your name.',
  'invalid-answers': 'Some answers do not belong to these questions. Load the page anew.',
  'invalid-scores': 'The levels do not fit the rubric. Load the page anew and choose them again.',
  'lessons-not-opened': 'Open all lessons of the module first.',
  'link-unknown':
    'This link does not hold: it was used or withdrawn, a newer one took its place, or it is too old. Ask for a new one.',
  'may-not-observe':
    'You may not sign this: it needs somebody with a valid credential that allows it, and nobody signs for themselves.',
  'not-in-this-state': 'This can’t be done any more: it has moved on. Load the page anew.',
  'own-application': 'Nobody decides on their own application. Another certifier has to.',
  'own-credential': 'Nobody changes their own credential. Another certifier has to.',
  'own-decision':
    'You made the decision that the appeal is about. Another certifier has to decide.',
  'own-observation':
    'You observed or confirmed what this application rests on. Another certifier has to decide.',
  'own-proposal': 'You proposed this yourself. Another certifier has to confirm it.',
  'path-not-complete': 'Some steps are not done yet. The way says which.',
  'practice-signed': 'The observer has signed this session. It stays as it is.',
  'sitting-over': 'The time of this sitting is over. What was saved in time counts.',
  'too-many-open-links':
    'Too many of your links wait for an answer. Withdraw some, or wait until they are answered.',
  'track-unknown': 'This track is not offered here.',
  'workshop-not-on-this-day': 'The workshop was not held on this day. Choose one of its days.',
} satisfies Record<CertificationProblem, string>;
