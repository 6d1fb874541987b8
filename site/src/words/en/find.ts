/** Finding a page. What is typed stays in the page. */
export const find = {
  title: 'Find a page',
  lead: 'Type a word. The search runs on this device: what you type is not sent, stored or put into the address.',
  label: 'What are you looking for?',
  noScript:
    'Searching needs JavaScript, which is switched off here or did not load. All pages are listed below.',
  loading: 'One moment …',
  failed: 'The list could not be loaded. All pages are below.',
  none: 'Nothing found. Try another or a shorter word.',
  one: '1 page found',
  /** For a language with a form for two, and one for a few. */
  two: '2 pages found',
  few: '{count} pages found',
  many: '{count} pages found',
  results: 'Found',
  allPages: 'All pages',
  lesson: 'Lesson {number}',
  wordTag: 'Word',
} as const;
