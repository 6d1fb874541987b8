/** Signing in and coming in. */
export const session = {
  noScript:
    'The console works only with JavaScript. It is switched off in this browser, or did not load.',
  signedOut: {
    title: 'For trainers and coordinators',
    lead: 'Here you plan workshops, open and close them, and read their reports.',
    invited: 'You have been invited to an organisation. Sign in first; the invitation waits here.',
    points: [
      'You sign in with the account of your school or workplace, or with one that you make on the sign-in page.',
      'Sanad learns your name and e-mail address from it, so that your colleagues know who you are.',
      'On a shared computer, sign out when you have finished.',
    ],
    signIn: 'Sign in',
    notForParticipants: 'Taking part in a workshop? You never need an account for that.',
    toJoin: 'Join a workshop with a code',
  },
  failed: 'Signing in did not work. Try it once more.',
  ended: {
    title: 'Your session has ended',
    text: 'It ended after a pause. Sign in again: you come back to this place, and what you have typed is still here.',
    signIn: 'Sign in again',
    finished:
      'Have you finished on a shared computer? Then sign out of your account too: what you have typed is removed, and nobody can go on as you.',
    signOut: 'Sign out completely',
  },
  choose: {
    title: 'Where do you want to work?',
  },
  stranger: {
    title: 'No organisation yet',
    lead: 'You are signed in, but you do not belong to an organisation yet.',
    points: [
      'Ask the coordinator of your organisation for an invitation. Open its link in this browser.',
      'If the invitation went to another e-mail address, sign out and sign in with that one.',
      'If you have just been removed from an organisation, its coordinator can tell you why.',
    ],
    signedInAs: 'You are signed in as',
  },
  invitation: {
    title: 'Invitation',
    lead: 'A coordinator invites you to their organisation. Once you accept, its members see your name and e-mail address.',
    accept: 'Accept',
    decline: 'Not now',
    none: 'There is no invitation to answer here. Open the link that you were given once more, or ask for a new one.',
  },
} as const;
