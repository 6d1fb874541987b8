import { handouts } from '../../../words/en/handouts.ts';

/** Typing in what volunteers counted on paper. */
export const paper = {
  lead: 'Counts of quizzes that were answered on paper. They are reported apart from the phones, never added to them.',
  notOpen: 'Counts can be typed in while the workshop is open.',
  heldTitle: 'Typed in so far',
  held: '{module}, form {form}, {phase}: {sheets} sheets',
  heldNone: 'Nothing yet.',
  withheld:
    'Typed in already. Until the report is made, only the trainer sees the numbers. If you type in the same sheets too, yours take their place.',
  withheldOf: '{module}, form {form}, {phase}',
  change: 'Change',
  remove: 'Remove',
  removed: 'Removed.',
  which: 'Which sheets',
  module: 'Module',
  form: 'Form',
  phase: 'Answered',
  phases: { before: 'before the lessons', after: 'after the lessons' },
  next: 'Type in the counts',
  sheets: 'Number of quiz sheets counted',
  version: 'Questions of version {version}, as the sheets are marked.',
  countsTitle: 'Strokes on the tally sheet',
  countsHint:
    'For each question, how many sheets have which box ticked. An empty field counts as 0. Leave a question empty that was not counted.',
  letters: handouts.letters,
  nothingTicked: 'Without a tick: {count}',
  tooMany: '{count} more strokes than sheets. Please count again.',
  notWhole: 'Please write whole numbers only.',
  noSheets: 'How many sheets were counted? 1 to 5000.',
  nothingCounted: 'No question has a count yet.',
  mend: 'Some numbers don’t fit together. They are marked below; nothing has been sent.',
  save: 'Save these counts',
  saved: 'Saved. The quiz sheets can be destroyed now.',
  meanwhile:
    'The workshop was changed meanwhile, perhaps by a colleague. What you typed is still here: look at it and save again.',
  otherForm: 'Other sheets',
} as const;
