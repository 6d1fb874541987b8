export const home = {
  title: 'Sanad',
  description:
    'Free modules and workshops about consent, respect and support, in English, Urdu and Arabic.',
  heading: 'Respect can be learned. So can asking for help.',
  lead: 'Short, plain lessons about consent, boundaries and standing by one another. For students, workplaces and communities, in English, Urdu and Arabic.',
  start: 'See the modules',
  join: 'Join with a code',
  meaningTitle: 'Why “Sanad”?',
  meaning:
    'In Urdu and in Arabic, sanad (سند) is something you can rely on: a proof, a support, someone to lean on. That is what we would like these pages to be.',
  promisesTitle: 'What you can rely on',
  promises: {
    private: {
      title: 'Nobody asks who you are',
      text: 'Reading needs no account. In a workshop nobody gives a name, a number or a story, and nobody sees one person’s answers.',
    },
    careful: {
      title: 'Made for phones that others look at',
      text: 'Every page has a quick exit and plain names in the browser’s history. We also say honestly what an exit cannot do.',
    },
    light: {
      title: 'Light on data',
      text: 'Pages are small and work on an old phone, on a slow line and without scripts. You can print a whole module.',
    },
  },
  moduleTitle: 'Begin here',
  helpTitle: 'If you need someone now',
  helpText:
    'The help page lists what to dial in Pakistan, where each number comes from and how old that information is.',
  helpLink: 'Open the help page',
} as const;
