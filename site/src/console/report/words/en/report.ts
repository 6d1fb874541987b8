/** The report of one closed workshop. */
export const report = {
  title: 'Report',
  closedOn: 'Closed on {day}',
  cancelled: 'Cancelled',
  cancelledNote:
    'This workshop was cancelled. The report shows what had come in by then; read it with care.',
  rehearsal: 'Rehearsal',
  rehearsalNote:
    'This was a rehearsal. It counts nowhere else, and it is gone a day after it was opened.',
  asTable: 'These figures as a table',
  notThere: 'not there',
  readers: {
    title: 'Who sees what',
    trainer:
      'You see the trainer’s view: figures of 5 people or more. Coordinators, the host organisation and funders see the same report with figures of 10 people or more; the public sees only sums over many workshops. Please keep this view to yourself: side by side with theirs it tells more than it should.',
    others:
      'This is the view for the organisation, its host and its funders: figures of 10 people or more. The trainer of the workshop sees figures of 5 or more. The public sees only sums over many workshops. Nobody sees what one person answered.',
  },
  basis: {
    title: 'What the figures rest on',
    lead: 'Learning is measured on those who did both quizzes: the same person before and after. Whoever did one of them counts here, and in nothing that is compared.',
    small: 'A group this small says little about others. Read the figures as a note on this day.',
  },
  paper: {
    title: 'On paper',
    lead: 'Paper sheets bear no number, so a sheet from before can’t be matched with one from after. Paper is shown here and is never added to the figures above.',
    sheets: 'Sheets',
    right: 'Right answers',
    form: 'Form',
    byQuestion: 'Question by question, on paper',
    phases: { before: 'before', after: 'after' },
    when: 'When',
  },
  learning: {
    title: 'What was learned',
    overall: 'All questions',
    byObjective: 'Goal by goal',
    pairsOfJoined: 'Of the {joined} people who joined, {pairs} did both quizzes.',
    pairs: 'Both quizzes were done by {pairs} people.',
    up: 'Right answers rose from {before} to {after}: {gain} percentage points.',
    down: 'Right answers fell from {before} to {after}: {gain} percentage points.',
    same: 'Right answers stayed where they were: {before} before, {after} after.',
    interval:
      'With 95% confidence, the true change for groups like this one lies between {low} and {high} points: of 100 such intervals, about 95 hold the true value.',
    intervalWithZero: 'Zero is within it: chance alone could explain the change.',
    intervalWithoutZero: 'Zero is not within it: chance alone hardly explains the change.',
    sizes: {
      none: 'hardly any effect',
      small: 'a small effect',
      medium: 'a medium effect',
      large: 'a large effect',
    },
    effect:
      'Effect size {effect}: {size}. It weighs the change against how much it differed from person to person: 0.2 counts as small, 0.5 as medium, 0.8 as large.',
    normalised: 'Of the answers that were not right at first, {part} became right (Hake’s gain).',
    smallGroup:
      'With fewer than 30 pairs this is a first sign, not a proof: two or three people can move it.',
    caution:
      'The two quizzes ask different questions about the same goals, and half of the group gets them in the other order. So this is no memory of the questions. It shows what people know at the end of the workshop. It can’t show what they will do, or still know in a year.',
    legendBefore: 'before',
    legendAfter: 'after',
    legendInterval: '95% interval of the change',
    axis: 'Right answers in percent',
    noFigure: 'There is no figure for learning here: {word}.',
  },
  scales: {
    title: 'What people think',
    lead: 'Here nothing is right or wrong. The same sentences before and after, in steps from 1 to 5; shown is the mean of those who answered both times.',
    axis: 'Mean step, from 1 to 5',
  },
  items: {
    title: 'Question by question',
    lead: 'Right answers of the people who did both quizzes: half of them got a question before the lessons, the other half after. A skipped question counts as not right.',
    discrimination:
      'Discrimination says whether those who did well on the other questions had this one right more often, from −1 to 1. Near zero or below, the question may be unclear.',
    question: 'Question {number}',
    form: 'Form {form}',
    words: 'Words of the question',
    noWords: 'The words of this question could not be loaded.',
    hard: 'Worth coming back to: fewer than half had it right.',
    unclear: 'May be unclear: people who did well otherwise had it right less often.',
    axis: 'Had it right, in percent',
  },
  breakdowns: {
    title: 'Who took part',
    lead: 'As people described themselves when they joined. Everybody could leave it open. Small groups are counted together, and nothing is crossed with anything else.',
    noSplit: 'Too few people in the single groups to tell them apart.',
    by: {
      gender: 'Gender',
      ageBand: 'Age',
      province: 'Province or territory',
      language: 'Language of the screen',
    },
  },
  feedback: {
    title: 'What people say about the workshop',
    lead: 'How many chose which step. Neighbouring steps that few people chose are counted together.',
    none: 'No answer',
  },
  room: {
    title: 'In the room',
    lead: 'As the trainer counted heads, day by day. No answers hang on these numbers.',
    day: 'Day',
    all: 'All',
    women: 'Women',
    men: 'Men',
    other: 'Other',
    notSaid: 'Not said',
    stakeholders: 'Who was there',
  },
  notes: {
    title: 'Notes on services',
    lead: 'Taken down by the trainer, about services and not about persons.',
  },
  take: {
    title: 'Take it with you',
    lead: 'The files are made on this device from what you see here. The table opens in any spreadsheet; the JSON is for programs.',
    csv: 'Table (CSV)',
    json: 'JSON',
    print: 'Print',
  },
} as const;
