/** The list of modules and a module's own front page. */
export const learn = {
  title: 'Modules',
  description: 'All modules: what they cover, how long they take and how far they are reviewed.',
  lead: 'Each module is a handful of short lessons with stories and questions to try out for yourself. Read at your own pace; nothing you do here is recorded.',
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  lessons: (count: number) => (count === 1 ? '1 lesson' : `${count} lessons`),
  inWorkshop: (minutes: string) => `${minutes} in a workshop, quizzes included`,
  audienceTitle: 'Written for',
  audience: {
    'school-oldest': 'the oldest school classes (16 and over)',
    workplace: 'workplaces',
    community: 'community groups',
  },
  coversTitle: 'What it covers',
  notCoveredTitle: 'What it does not cover',
  objectivesTitle: 'Afterwards',
  contentNoteTitle: 'Before you begin',
  lessonsTitle: 'Lessons',
  begin: 'Begin with lesson 1',
  print: 'The whole module on one page, to print',
  reviewTitle: 'Review',
  review: {
    draft: 'Draft: written with care, not yet read by an outside expert.',
    reviewed: 'Reviewed',
  },
  reviewedBy: (names: string) => `Reviewed by ${names}.`,
  reviewedOn: (date: string) => `Date of the review: ${date}.`,
  sourcesTitle: 'Sources',
  sourcesNote:
    'Facts come from these; the words are our own. Titles are given as their publishers wrote them.',
  back: 'All modules',
} as const;
