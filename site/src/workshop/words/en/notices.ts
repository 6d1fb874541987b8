import type { ParticipantProblem } from '../../../api/problem-readers.ts';
import type { Said } from '../../flow/model.ts';

/** What the app says after an action, and each problem with what to do about it. */
export const notices = {
  said: {
    'code-impossible':
      'That can’t be a code yet. A join code has 8 letters and digits, a personal code 10, a resume code 12.',
    'code-empty': 'Please type a code first.',
    'personal-impossible':
      'That can’t be your personal code yet. It has 10 letters and digits and stands on the card that you were given.',
    'join-too-late': 'That took too long, so joining was not completed. Please join once more.',
    'unsent-kept':
      'You are signed out, and some answers have not been sent yet. They wait here. Type your resume code to send them. Joining as someone new removes them.',
    'attempt-in': 'Sent. Your answers have arrived.',
    'attempt-there-already':
      'This quiz was handed in before, perhaps in another tab. Those answers count; they can’t be changed.',
    'attempt-not-counted':
      'The workshop closed before your answers arrived, so they were not counted. It is not your fault, and it changes nothing else.',
    'lesson-not-counted':
      'You have read the lesson, but it could not be counted, because the workshop has moved on.',
    completed: 'Recorded. Your completion has arrived.',
    'feedback-in': 'Sent. Thank you for telling us.',
    'no-connection': 'No connection. Nothing is lost: try again in a moment.',
    'signed-out': 'You are signed out on this phone.',
    'handed-on': 'Your place is closed on this phone. It is ready for the next person.',
    erased: 'Your record is erased. Nothing of it is left here.',
    'still-signed-in':
      'No connection, so the session could not be ended yet. Try again before you hand the phone on. It ends by itself about an hour after the last step.',
    'not-erased':
      'You are signed out, and this phone has forgotten everything. We can’t tell whether the record is erased: if your resume code still opens it, erase it once more.',
    'no-answer': 'No answer came. Please try again in a moment.',
    'up-to-date': 'This is how it stands now.',
  } satisfies Record<Said, string>,
  problems: {
    'invalid-json': 'The request was damaged on its way. Please try again.',
    'invalid-body': 'Something in it could not be accepted. Please check and try again.',
    'invalid-answers':
      'Some answers don’t fit this quiz. Load the page anew; your answers stay saved on this phone.',
    'not-signed-in': 'You are not signed in here. Type your resume code to go on.',
    'session-ended':
      'You were signed out, for your safety, after a long pause. Type your resume code to go on.',
    'session-moved':
      'You went on in another place with your resume code, so this one was signed out. To go on here, type the code again.',
    'cross-site-request':
      'The browser did not say that this came from our own page. Load the page anew and try again.',
    'not-through-the-front-door': 'This way in is closed. Open the page by its usual address.',
    'not-found': 'That is not here, or not any more.',
    'code-unknown': 'We don’t know this code. Check each character, or ask the trainer.',
    'code-used':
      'This personal code has been used already. If that was you, go on with your own resume code of 12. If not, please tell whoever gave you the code.',
    'not-finished':
      'Not everything has arrived here yet: every lesson has to be opened and the quiz at the end handed in. Skipping questions is fine.',
    'already-submitted': 'This was handed in before. The first one counts.',
    'consent-outdated':
      'The text about what is kept has changed. Load the page anew and read it again, please.',
    'phase-not-open':
      'The trainer has not opened this part, or has closed it. Your answers stay saved on this phone.',
    'quiz-not-assigned':
      'This quiz is not the one that is meant for you. Load the page anew, please.',
    'workshop-closed': 'This workshop is over.',
    'workshop-full': 'All seats of this workshop are taken. Please tell the trainer.',
    'workshop-not-open': 'This workshop has not begun yet. Try again later, or ask the trainer.',
    'body-too-large': 'That was too much at once. Load the page anew and try again.',
    'media-type-not-json': 'The request was damaged on its way. Load the page anew and try again.',
    'too-many-failures': 'Many wrong codes came from this network. Wait a minute, then try again.',
    'internal-fault': 'Something broke on our side. Nothing is lost. Please try again.',
    'try-again-later': 'Very many people are here right now. Nothing is lost. Please try again.',
  } satisfies Record<ParticipantProblem, string>,
  fields: {
    code: 'Code',
    resumeCode: 'Resume code',
    gender: 'Gender',
    ageBand: 'Age',
    province: 'Province or territory',
    answers: 'Answers',
    language: 'Language',
    consent: 'Agreement',
    other: 'Entry',
  },
  reasons: {
    missing: 'is missing',
    unknown: 'is not known',
    'wrong-type': 'has the wrong form',
    invalid: 'is not valid',
  },
  seconds: 'Try again in {count} s.',
  reference: 'Reference for the trainer',
} as const;
