import { Browser } from './browser.ts';

/**
 * Signs in as a demo person by plain HTTP, as a script does; answers the cookie that further requests
 * send along. The steps:
 *
 * 1. `GET <site>/api/staff/sign-in?return=/en/console/` keeps a cookie and leads to the provider.
 * 2. The provider leads to its page of people, `/pick/<id>`, keeping cookies of its own.
 * 3. `POST` there a form with `person=<e-mail address>`.
 * 4. Follow where it leads, through the provider, back to `<site>/api/staff/signed-in?…` with the
 *    cookie of step 1; that sets `__Host-staff` and leads to the page.
 *
 * State-changing requests of the console also need `sec-fetch-site: same-origin`.
 */
export async function signInByHttp(base: string, email: string): Promise<string> {
  const browser = new Browser();
  const begun = await browser.go(`${base}/api/staff/sign-in?return=/en/console/`);
  const back = await pickByHttp(browser, Browser.next(begun), email);
  const signedIn = await browser.go(back);
  const leads = signedIn.headers.get('location');
  if (leads !== '/en/console/') throw new Error(`Signing in led to ${leads}.`);
  return browser.cookieFor(base);
}

/** Steps 2 to 4 without the last request: from the provider's address to ours, with its answer. */
export async function pickByHttp(browser: Browser, address: URL, email: string): Promise<URL> {
  const provider = address.host;
  let asked = await browser.go(address);
  for (let steps = 0; steps < 10; steps += 1) {
    const next = Browser.next(asked);
    if (next.host !== provider) return next;
    asked = next.pathname.startsWith('/pick/')
      ? await browser.go(next, { method: 'POST', body: new URLSearchParams({ person: email }) })
      : await browser.go(next);
  }
  throw new Error('The provider leads nowhere.');
}
