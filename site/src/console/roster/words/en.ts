/** The coordinator's tool for workshops whose completion an employer has to record. */
export const roster = {
  title: 'Roster',
  notRoster:
    'Participants of this workshop join with its join code. A roster is for workshops that are planned with personal codes.',
  lead: 'Everyone on your list gets a personal code. You keep the list with the codes; it is the only thing that says whose code is whose.',
  points: [
    'Your list stays on this device: no name, no staff number and no order of rows is sent. Sanad makes codes without knowing for whom.',
    'Later, choose the same file again to see who has completed: yes or no, and the day. Nothing else is ever shown to anybody.',
    'Joining uses a code up. Whoever has joined goes on with a resume code of their own, which you don’t have.',
  ],
  choose: {
    title: 'The list',
    label: 'CSV file of the staff',
    hint: 'From Excel: “Save as”, then “CSV UTF-8”. The first row has the headings. Codes already given out? Choose the file with the column sanad_code that you saved then.',
    another: 'Choose another file',
    reading: 'Reading the file …',
  },
  refused: {
    title: 'This file was not taken',
    nothing: 'Nothing was sent, and nothing has changed.',
    empty: 'The file is empty.',
    workbook:
      'This is an Excel workbook. Open it in Excel, choose “Save as” and “CSV UTF-8”, and choose that file here.',
    encoding:
      'The letters of this file can’t be read safely, so names could come out wrong. Save it again as “CSV UTF-8” and choose that file.',
    quotes:
      'In or after row {number} a quotation mark is not closed. Correct it there, or save the file once more from your spreadsheet.',
    'only-headings':
      'There is only one row. The first row has the headings; the people come below it.',
    'too-many-rows': 'This file has more than 50,000 rows. Split it into several files.',
    uneven:
      'These rows have more fields than there are headings, so that entries would stand in wrong columns: {rows}. Usually a comma or semicolon stands inside an entry without quotation marks.',
    'too-large':
      'This file is larger than 20 MB. A list of 50,000 people is far smaller: leave out columns that are not needed.',
    unreadable: 'The browser could not read this file. Perhaps it was moved or is open elsewhere.',
  },
  found: {
    title: 'What is in it',
    file: 'File',
    rows: 'Rows',
    headings: 'Headings',
    headingsNote:
      'The first row is taken for headings. If a person already stands there, add a row of headings to the file and choose it again.',
    column: 'Which column names the person?',
    columnHint: 'Name or staff number: it is printed on the card, and stays on this device.',
    chooseColumn: 'Please choose',
    unnamedColumn: 'Column {number}',
    repeated: 'Some entries stand more than once. Are they the same person?',
    repeatedRows: 'Rows: {rows}',
    onePerson: 'Yes, the same person: one code for all their rows',
    differentPeople: 'No, different people with the same name: a code for each row',
    unnamed: 'These rows say nothing in that column and get no code: {rows}',
    unreadable:
      'In these rows something stands in sanad_code that can’t be a code: {rows}. They count as having none.',
    shared:
      'The same code stands with more than one person. Only one of them can join with it. Rows: {rows}',
    more: 'and {count} more',
  },
  codes: {
    title: 'Codes',
    people: 'People',
    withCode: 'with a code',
    without: 'without a code',
    get: 'Get codes for everyone without one ({count})',
    getting: 'Getting codes: {count} of {all}',
    got: 'The codes are here. Save the file now.',
    again:
      'Not all codes have come. Nothing was given out by halves: try again, and you get the same codes.',
    tooMany:
      'The workshop has {seats} seats, and {count} people would have codes. Raise the seats of the workshop, or choose a list with fewer people.',
    notOpen:
      'Codes can be got and replaced while the workshop is planned or open. This one is closed.',
    knownFile:
      'Were codes given out before? Then choose the file that you saved at that time, or people get a second code.',
    replace: 'Replace lost codes of those marked ({count})',
    replaceNote:
      'Mark people in the list whose card is lost or was seen by others. Nobody can join with the old code any more. Whoever has joined already doesn’t need a new one: read them the same code again from your list.',
    replaced:
      'The marked people have new codes, and nobody can join with the old ones any more. Whoever had joined already completes with the old one: the file keeps it in sanad_code_before. Save the file now: the one before is out of date.',
  },
  save: {
    title: 'Save the file',
    unsaved: 'Not saved yet',
    saved: 'Saved by this browser. Please check that the file is there and opens.',
    strong:
      'This file is the only link between people and codes. Nobody can restore it: not Sanad, and not its makers.',
    advice: [
      'Keep it where only those who must record completion can open it, and keep a copy.',
      'Never send it to the trainer, and never to Sanad.',
      'Lost it? Then nobody can tell any more who has completed.',
    ],
    download: 'Save the file with the codes',
    downloadCompletion: 'Save the file with codes and completion',
    yes: 'yes',
    no: 'no',
  },
  standing: {
    title: 'Who has completed',
    ask: 'Look up completion',
    asking: 'Looking up: {count} of {all}',
    note: 'Only the codes are sent, in alphabetical order.',
    completed: 'Completed',
    open: 'Not completed so far',
    replaced: 'Code was replaced',
    unknown: 'Code not known here',
    replacedNote: 'Some codes were replaced by new ones. Is there a newer file?',
    unknownNote:
      'Some codes don’t belong to this workshop, or their retention is over. Is it the right file?',
  },
  list: {
    title: 'The people',
    search: 'Search',
    person: 'Person',
    code: 'Code',
    standing: 'Completed',
    noCode: 'none',
    former: 'Before:',
    mark: 'Mark {name}',
    none: 'Nobody found.',
    page: 'Page {page} of {pages}',
    before: 'Page before',
    next: 'Next page',
  },
  cards: {
    title: 'Cards',
    all: 'Show cards of all with a code ({count})',
    fresh: 'Show cards of the new codes ({count})',
    saveFirst:
      'First save the file with the codes; then the cards can be printed. Without it, a card could turn out to be somebody else’s.',
    close: 'Close the cards',
    print: 'Print',
    note: 'Ten on a sheet of A4. Cut them apart and hand each to its person, in private: whoever has the code can join in that person’s place.',
    code: 'Personal code',
    qr: 'Address for joining, with the code',
    how: 'Open {address} and type the code. Keep this card until you have completed: the code is asked for once more then.',
    employer: 'Your employer sees only whether and on which day you completed.',
  },
} as const;
