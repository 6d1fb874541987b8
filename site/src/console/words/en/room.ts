/** What the trainer takes down in the room. */
export const room = {
  lead: 'What you count and note here goes into the report; notes stand there word for word. It holds no answers.',
  notOpen: 'Heads are counted and notes taken while the workshop is open.',
  frozen: 'The workshop is over; this record stands in its report.',
  heads: {
    title: 'Head counts',
    lead: 'As you count them in the room, once a day. Nobody is asked and nobody is named. The report gives “other” and “not said” only where both are 10 or more (for the trainer 5); else they are only inside “all”.',
    day: 'Day',
    all: 'All',
    women: 'Women',
    men: 'Men',
    other: 'Other',
    notSaid: 'Not said',
    add: 'Add a day',
    remove: 'Remove this count ({day})',
    withheld:
      'Already counted: {days}. Until the report is made, only the trainer sees the numbers. If you count one of these days too, yours take their place.',
    faults: {
      day: 'Please choose a day; each day once.',
      number: 'Whole numbers from 0 to 5,000, please.',
      sum: 'Women, men, other and not said make up all: together they are {sum}.',
    },
  },
  stakeholders: {
    title: 'Who was there',
    lead: 'Kinds of people, no names.',
  },
  notes: {
    title: 'Notes about services',
    reminder:
      'Write about services, never about a person: no name, no story that could be somebody’s, nothing that somebody told you.',
    about: 'The note is about',
    province: 'Province or territory',
    serviceKind: 'Kind of service',
    text: 'Note',
    textHint: 'At most 500 characters.',
    add: 'Add a note',
    remove: 'Remove note {count}',
    fault: 'Please write the note, or remove it.',
  },
  wrong: 'Something needs attention. It is marked above.',
  save: 'Save the record',
  changed: 'Somebody else changed this record',
  changedLead:
    'While you were typing, a colleague saved another version. Yours is still here. Which one should stand?',
  keepMine: 'Save mine',
  takeTheirs: 'Take theirs',
} as const;
