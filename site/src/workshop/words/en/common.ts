/** Words that stand around every screen. */
export const common = {
  loading: 'One moment …',
  back: 'All steps',
  goOn: 'Continue',
  tryAgain: 'Try again',
  outOf: '{count} of {all}',
  minutes: 'about {count} min',
  nearTitle: 'Close at hand',
  moment: 'I need a moment',
  help: 'Get help now',
  thisPhone: 'This phone',
  handOn: 'Hand this phone on',
  leave: 'Sign out or erase',
  saved: 'Saved on this phone, not sent yet.',
  sending: 'Sending …',
  waiting: 'Saved on this phone, not sent yet. We keep trying while this page is open.',
  unreachableTitle: 'No connection to Sanad',
  unreachable:
    'We can’t see yet where you are in the workshop. Nothing is lost. The page tries again when the connection is back.',
  fileMissing: 'This part could not be loaded. Check the connection and try again.',
  /** Outward titles of workshops. */
  workshopTitles: {
    'everyday-choices': 'Everyday choices',
    'learning-circle': 'Learning circle',
    'group-hour': 'Group hour',
    'stronger-together': 'Stronger together',
    'skills-for-life': 'Skills for life',
  },
} as const;
