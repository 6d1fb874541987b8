/** Neutral: they show in tabs and in the history. */
export const titles = {
  lost: 'Not here',
  home: 'Certification',
  profile: 'My details',
  way: 'My way',
  conduct: 'Code of conduct',
  study: 'Module',
  lesson: 'Lesson',
  quiz: 'Quiz',
  exam: 'Exam',
  sitting: 'Exam',
  days: 'Training days',
  practices: 'Observed practice',
  application: 'Application',
  credential: 'Credential',
  witness: 'Observe or confirm',
} as const;
