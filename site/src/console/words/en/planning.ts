import type { PlanPart } from '../../planning/merge-plans.ts';
import type { PlanFault } from '../../planning/plan-of-form.ts';

/** Planning a workshop. */
export const planning = {
  lead: 'Nothing is shown to participants before you open the workshop. You can change all of this until then.',
  zone: 'Times are those of this device ({zone}).',
  groups: {
    names: 'What it is called',
    content: 'What it is about',
    time: 'When',
    place: 'Where and with whom',
    joining: 'Who joins, and how',
    phases: 'How it goes on',
  },
  fields: {
    internalTitle: 'Internal title',
    title: 'Outward title',
    modules: 'Modules',
    days: 'Days',
    day: 'Day',
    from: 'From',
    to: 'Until',
    closes: 'Closing time',
    closesDay: 'Closes on',
    closesTime: 'At',
    place: 'Place',
    province: 'Province or territory',
    district: 'District (optional)',
    setting: 'Setting',
    projectId: 'Project',
    hostId: 'Host organisation (optional)',
    languages: 'Languages of the group',
    seats: 'Seats',
    audience: 'Audience',
    joining: 'Joining',
    rehearsal: 'Rehearsal',
    phasing: 'Who starts each phase',
    lessons: 'The lessons start',
    after: 'The closing quiz starts',
  } satisfies Record<
    PlanPart | 'day' | 'from' | 'to' | 'closesDay' | 'closesTime' | 'lessons' | 'after',
    string
  >,
  hints: {
    internalTitle: 'Only your organisation’s staff see it. Please name no person.',
    title: 'Participants see this one. It tells nobody what the workshop is about.',
    closes: 'Until then participants can answer. Afterwards the report is made.',
    hostId:
      'Where another organisation hosts the workshop, it may read the report with figures of 10 people or more. Its coordinator finds this number under Settings.',
    seats: 'From 1 to 2,000. Bigger groups are several workshops of one project.',
    rehearsalSeats: 'A rehearsal has at most 10 seats.',
    phases: 'Both times lie within the workshop, the lessons first.',
  },
  about: 'about {count} min',
  dayOf: 'Day {count}',
  addDay: 'Add a day',
  removeDay: 'Remove day {count}',
  noProject: 'No project',
  projectUnnamed: 'Its name has not been loaded.',
  minutesInAll: 'About {count} minutes of lessons and activities in all.',
  audiences: {
    adults: 'Adults',
    youth: 'Young people',
  },
  audienceNotes: {
    adults: 'Everyone is 18 or older.',
    youth:
      'Some are under 18. It opens only after a coordinator has recorded the school’s authorisation and that guardians were informed.',
  },
  joinings: {
    code: 'One code for all',
    roster: 'A personal code for each',
  },
  joiningNotes: {
    code: 'Nobody knows who has taken part. Right for almost every workshop. Personal codes that were already made for this plan stop working.',
    roster:
      'For workplaces that must record who has completed a training. The employer sees completion, never answers; participants are told before they join.',
  },
  rehearsal: 'This is a rehearsal',
  rehearsalNote: 'At most 10 seats. It counts nowhere and is gone a day after it was opened.',
  phasings: {
    'self-paced': 'Nobody: everyone goes at their own pace',
    'by-hand': 'You, by hand',
    'by-clock': 'The clock',
  },
  phasingNotes: {
    'self-paced':
      'The quiz before, the lessons and the quiz after follow each other. Right for online workshops.',
    'by-hand': 'You press a button when the group is ready. Right for a room.',
    'by-clock': 'It begins with the quiz before, and goes on at the times that you set.',
  },
  wrong: {
    one: 'One entry needs attention. It is marked below.',
    some: '{count} entries need attention. They are marked below.',
  },
  faults: {
    needed: 'Please fill this in.',
    'choose-one': 'Please choose at least one.',
    'not-a-moment': 'Please choose a day and a time.',
    'ends-before-start': 'A day ends after it has started, and is not over yet.',
    'days-overlap': 'Each day starts after the one before has ended.',
    'closes-outside':
      'It closes after the last day has ended, and at most a year after the first (a rehearsal: a day).',
    'not-a-number': 'A whole number from 1 to 2,000, please.',
    'not-a-rehearsal-number': 'A whole number from 1 to 10, please: this is a rehearsal.',
    'only-workplaces':
      'Personal codes are for workplaces and government bodies, and never for a rehearsal. Check the setting.',
    'not-an-organisation': 'There is no organisation with this number. Please check it.',
    'not-spoken-here': 'The organisation does not offer this language. A coordinator can add it.',
    'phases-out-of-order':
      'The lessons start first, then the closing quiz, and both before it closes.',
    refused: 'This could not be accepted. Please check it.',
  } satisfies Record<PlanFault, string>,
  saveDraft: 'Save as a draft',
  savePlan: 'Save the plan',
  planned: 'Saved as a draft. It opens when you say so.',
  notDraft:
    'This workshop is not a draft any more, so its plan stands. You can copy it into a new one.',
  toDuplicate: 'Plan a new one like this',
  changed: {
    title: 'Somebody else changed this plan',
    lead: 'While you were typing, a colleague saved another version. Choose for each difference; then save. Nothing is lost until you do.',
    mine: 'Yours',
    theirs: 'Theirs',
    none: 'Their version says the same as yours.',
    save: 'Save what I chose',
  },
} as const;
