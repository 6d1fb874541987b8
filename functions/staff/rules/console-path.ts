/** The language of a page of the console, `/<language>/console/…`. */
export function languageOfPath(path: string): 'en' | 'ur' | 'ar' {
  const [, named] = path.split('/');
  return named === 'ur' || named === 'ar' ? named : 'en';
}

/** Where a sign-in that failed leads: it says that it failed, and never why. */
export function failedSignInPath(language: 'en' | 'ur' | 'ar'): string {
  return `/${language}/console/#sign-in-failed`;
}
