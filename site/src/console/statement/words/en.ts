import { statement as shared } from '../../../words/en/statement.ts';

const { title: heading, limits, fact, module, calledOff } = shared;

/** A coordinator shows an inspector how many have completed a workshop. */
export const statement = {
  shared: { heading, limits, fact, module, calledOff },
  title: 'Statement for an inspector',
  lead: 'It shows how many people have completed this workshop, and nothing of what anybody answered.',
  points: [
    'It says: your organisation, the modules, the days, how many people are on the roster, and how many have completed. No names, no answers, no results.',
    'It is counted here and signed. The signature is for the count, not for your organisation.',
    'Whoever gets it can check it on the page for certificates, even while this console is out of order. Nobody keeps what is checked.',
    'Codes that were made and never handed out count as people on the roster.',
    'It can be made as long as the codes of this workshop are kept, and not after that. What you have saved stays good.',
  ],
  make: 'Make the statement',
  again: 'Count again',
  made: 'The statement is made. Save it now.',
  filesTitle: 'Save both files',
  saveStatement: 'Save the statement (.jwt)',
  saveList: 'Save the list (.csv)',
  saved: 'Saved by this browser. Please check that the file is there.',
  filesNote:
    'The list has each code and the day of completion. Hand it over with the statement as it is: whoever opens it in a spreadsheet and saves it again may change how the days are written, and then it does not match any more.',
  namesTitle: 'Names in the list',
  namesNote:
    'Should names stand beside the codes? Choose your own file with the codes. It stays on this device; the signature does not cover names.',
  column: 'Which column goes into the list?',
  missing: 'Codes that are not in your file, and get no name: {count}',
  paperTitle: 'Page to print',
  print: 'Print',
  check: 'To check it, open this address and choose the file of the statement:',
  onPaper: 'The paper alone proves nothing.',
  digest: 'Digest of the list (SHA-256)',
  qr: 'QR code with the address of the page where it is checked',
} as const;
