/** What a trainer projects, prints and hands out. */
export const handouts = {
  title: 'For those who lead a workshop',
  lead: 'To project, to print and to hand out. Nothing on paper holds a right answer.',
  room: 'Room view, for a projector',
  guide: 'Facilitator guide',
  sheet: (form: string) => `Quiz sheet, form ${form}`,
  tally: 'Tally sheets',
  guardians: 'Information for families, with a slip to opt out',
  pack: 'All of this in one file, for a room without network',
  printHow: 'Use your browser’s print command. Exit, menus and links are left out on paper.',
  roomHow:
    'One thought a screen. Go on with the space bar, an arrow key or a clicker; without script, scroll.',
  options: 'Which of these?',
  beforeOrAfter: ['before', 'after'],
  sheetNote:
    'Please write no name and nothing about yourself. Tick one box for each question. You may leave out any question.',
  sheetVersion: (form: string, version: number) => `Form ${form} · version ${version}`,
  tallyHow: [
    'One sheet for each form, and one each for before and after.',
    'Two people count: one reads out, the other makes a stroke in the box that was ticked.',
    'If no box or more than one was ticked, make no stroke.',
    'Write the number of strokes into each box. A row never has more strokes than there are sheets.',
    'Type the numbers in under “Counts from paper” in the console, then destroy the quiz sheets.',
  ],
  tallySheets: 'Number of quiz sheets counted',
  letters: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
  factsTitle: 'This workshop',
  facts: ['Day and time', 'Place', 'Led by', 'Questions to'],
  slipTitle: 'Slip for the school',
  slipText:
    'Our child will not take part in this workshop. We need not give a reason. The school keeps this slip; nothing of it goes into Sanad.',
  slipBlanks: ['Child’s name', 'Class', 'Please return by', 'Date and signature'],
  packParts: 'In this file',
  packHow:
    'Choose a part. When you print, only the chosen part is printed. This file needs no network and sends nothing.',
} as const;
