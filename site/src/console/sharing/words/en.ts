import { handouts } from '../../../words/en/handouts.ts';
import { handoutNames } from '../../../words/handout-names.ts';

/** How participants are invited, and what a room needs. */
export const sharing = {
  noCode: {
    draft: 'The join code is made when the workshop opens. Until then you can print the handouts.',
    roster:
      'Here everyone comes with a personal code. The coordinator prints the cards, under “Roster”.',
    over: 'The workshop is over: nobody can join any more.',
  },
  code: 'Join code',
  link: 'Link with the code in it',
  linkHint: 'For a group chat or a message. Whoever has it can join while there are seats.',
  projector: 'Show on a projector',
  poster: 'Print a poster or strips to cut',
  calendarTitle: 'For the calendar',
  calendar:
    'An entry with day, time and the outward title only: no place, no subject, no reminder. It is made on this device.',
  allDays: 'All days in one file',
  handoutsTitle: 'Handouts',
  handoutsLead: 'They open in a new tab and can be printed from there.',
  parts: handoutNames(handouts),
  otherVersion:
    'This workshop has version {version} of these questions; the sheets here are of version {newest}. Their counts can’t be typed in: take sheets that were printed or saved before.',
  paper: 'Type in what was counted on paper',
  packTitle: 'For a room without network',
  pack: 'One file with guide, room view and all sheets. It opens by double click, needs no network and sends nothing. Save it to this device or to a memory stick beforehand.',
  packIn: 'Save in {language}',
  fullScreen: 'The key F11 makes the window as large as the screen.',
  close: 'Close',
  kindLegend: 'What to print',
  kinds: { poster: 'A poster for the wall, A4', strips: 'Strips to cut, twelve on a page' },
  languageLegend: 'Language',
  print: 'Print',
} as const;
