/** The list of workshops. */
export const workshops = {
  lead: 'Drafts are seen by your organisation’s staff only.',
  plan: 'Plan a workshop',
  none: 'There is no workshop here yet. Plan the first one; nothing is shown to anybody before you open it.',
  noneOfThese: 'No workshop fits these choices.',
  show: 'Show',
  shown: {
    current: 'Open and drafts',
    drafts: 'Drafts',
    open: 'Open',
    closed: 'Closed and cancelled',
    all: 'All',
  },
  anyProject: 'All projects',
  project: 'Project',
  count: 'Shown: {count}',
  rehearsal: 'Rehearsal',
  seats: '{taken} of {seats} seats taken',
} as const;
