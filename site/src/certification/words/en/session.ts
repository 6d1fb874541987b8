/** Signing in. */
export const session = {
  noScript:
    'Certification works only with JavaScript. It is switched off in this browser, or did not load.',
  signedOut: {
    title: 'Certification for trainers',
    lead: 'Here you see your way to a credential, study, take the exam, and have your practice observed.',
    asked:
      'Somebody asks you to observe their practice or to confirm a training day. Sign in first; the link waits here.',
    points: [
      'You sign in as in the console, with the account of your school or workplace, or with one that you make on the sign-in page.',
      'You need no membership of an organisation. Your progress and credentials belong to you.',
      'On a shared computer, sign out when you have finished.',
    ],
    signIn: 'Sign in',
  },
} as const;
