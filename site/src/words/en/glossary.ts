/** The words that lessons explain, on a page of their own. */
export const glossary = {
  title: 'Words explained',
  lead: 'What some words mean in these lessons. In a lesson, a word is explained below the paragraph in which it first comes up.',
  letters: 'Letters',
} as const;
