/** The language of a page of console or certification, `/<language>/console/…`. */
export function languageOfPath(path: string): 'en' | 'ur' | 'ar' {
  const [, named] = path.split('/');
  return named === 'ur' || named === 'ar' ? named : 'en';
}

/** What stands in the address after a sign-in that failed. */
export const signInFailed = '#sign-in-failed';

/**
 * Where a sign-in that failed leads: to the page that it was begun on, of console or certification.
 * That says that it failed, and never why.
 */
export function failedSignInPath(path: string): string {
  const [, , page] = path.split('/');
  const back = page === 'certification' ? page : 'console';
  return `/${languageOfPath(path)}/${back}/${signInFailed}`;
}
