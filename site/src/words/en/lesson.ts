/** A lesson's page, its activities, and the printed module. */
export const lesson = {
  position: (number: number, count: number) => `Lesson ${number} of ${count}`,
  contentNoteTitle: 'Before you read on',
  skipLesson: 'Skip this lesson',
  previous: 'Previous lesson',
  next: 'Next lesson',
  nextModule: 'Next module',
  toModule: 'Overview of the module',
  finishedTitle: 'That was the last lesson',
  finishedText:
    'Thank you for reading. Take what is useful to you. If something here touched you, the two links below are there at any time.',
  stepsNavigation: 'Lessons',
  scenario: 'A story',
  practice: 'Try it',
  chooseOne: 'Tap an answer to see what speaks for or against it. Nothing is sent or kept.',
  good: 'A good way',
  notGood: 'Think again',
  meaningOf: 'What does “{term}” mean?',
  nearHelp: 'Close at hand',
  printLead: 'The whole module on one page. The quizzes have sheets of their own:',
  scaleTitle: 'What you think',
  scaleNote: 'There is no right or wrong here. These are asked with either form.',
} as const;
