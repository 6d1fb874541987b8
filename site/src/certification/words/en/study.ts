/** Studying a module. */
export const study = {
  minutes: 'About {count} minutes',
  lessons: 'Lessons',
  opened: 'opened',
  quiz: 'Quiz',
  toQuiz: 'Take the quiz',
  again: 'Take the quiz once more',
  quizLater: 'The quiz comes when you have opened all lessons.',
  last: 'Your last quiz: {correct} of {of} right.',
  enough:
    'Completed when all lessons are opened and at least {percent} percent of the answers are right.',
  completed: 'You have completed this module.',
  notYet:
    'Not enough yet. Read the lessons once more, then take the quiz again, as often as you like.',
  outOf: 'Lesson {count} of {all}',
  next: 'Next lesson',
  toModule: 'To the module',
  unknown: 'This module is not on this page. Load the page anew.',
  lead: 'There is no timer. You can take the quiz as often as you like. What you leave open counts as not right.',
  answered: 'Answered',
  clear: 'Take my answer back',
  send: 'Hand in my answers',
  handedIn: 'Handed in: {correct} of {of} right.',
  near: 'Near you',
} as const;
