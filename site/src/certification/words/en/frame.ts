/** What stands around every screen, where it differs from the console's. */
export const frame = {
  partMissing: 'This part of the page could not be loaded. Check the connection and try again.',
  lost: 'There is nothing at this address.',
  toStart: 'To the start of certification',
  toWay: 'Back to my way',
  toConsole: 'Console',
  navigation: 'Certification',
  remove: 'Remove',
} as const;
