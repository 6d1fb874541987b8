/** What the watch asks for: the help page in each language, and the API through the front door. */
export const watchedPages = ['/en/help/', '/ur/help/', '/ar/help/', '/api/health'] as const;

/** What visitors lose when one of them doesn't answer: the alarm's text. */
export const watchLoses =
  'Visitors may not reach the help page with the numbers to dial, or anything else of the site.';
