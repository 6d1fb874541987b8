import { staffEndpoints } from '../../../functions/staff/contract.ts';
import { demoPeople } from '../../../infra/local/identity/demo-people.ts';
import { Browser } from '../../infra/local/identity/browser.ts';
import { pickByHttp } from '../../infra/local/identity/sign-in-by-http.ts';
import type { Got, TestApi } from '../test-api.ts';

export const somebody = demoPeople[0]?.email ?? '';

/** A sign-in as far as the provider's answer: what the browser holds and where it is led. */
export interface Begun {
  /** Of our own, from our answer. */
  readonly cookie: string;
  readonly address: URL;
  readonly answer: Record<string, string>;
}

/** Our answer to whoever wants to sign in. */
export async function beginSigningIn(api: TestApi, path = '/ur/console/#workshops') {
  const got = await api.call(staffEndpoints.signIn, { query: { return: path } });
  return { cookie: got.cookie ?? '', address: new URL(got.headers.location ?? '') };
}

/** The same, and somebody picked at the provider; not yet back with us. */
export async function signInAtProvider(api: TestApi, email = somebody): Promise<Begun> {
  const { cookie, address } = await beginSigningIn(api);
  return { cookie, address, answer: await answerTo(address, email) };
}

/** What the provider sends us when somebody follows this address of its own. */
export async function answerTo(address: URL, email = somebody): Promise<Record<string, string>> {
  const back = await pickByHttp(new Browser(), address, email);
  return Object.fromEntries(back.searchParams);
}

export function comeBack(api: TestApi, cookie: string | undefined, query: Record<string, string>) {
  return api.call(staffEndpoints.signedIn, { cookie, query });
}

/** The session cookie that an answer sets; undefined when it sets none. */
export function sessionIn({ cookies }: Got): string | undefined {
  return cookies.find((each) => each.startsWith('__Host-staff='))?.split(';')[0];
}
