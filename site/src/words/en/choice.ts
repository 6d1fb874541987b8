/** The page at `/`, where a reader picks a language, and the page for an address that isn't there. */
export const choice = {
  invitation: 'Read in English',
  lostTitle: 'This page is not here',
  lostText: 'The address may be mistyped, or the page has moved.',
  lostLink: 'Go to the home page',
} as const;
