import { inject } from 'vitest';
import { demoPeople } from '../../../infra/local/identity/demo-people.ts';
import { signInByHttp } from '../../infra/local/identity/sign-in-by-http.ts';

/** Asks as in `POST /api/…`; throws unless that worked. */
export type ByHttp = (what: string, body?: object) => Promise<unknown>;

export function emailOf(name: string): string {
  const person = demoPeople.find((each) => each.name === name);
  if (!person) throw new Error(`${name} is no demo person.`);
  return person.email;
}

/** A demo person signed in by plain HTTP, for journeys in which what they do isn't the story. */
export async function byHttp(name: string): Promise<ByHttp> {
  const url = inject('url');
  const cookie = await signInByHttp(url, emailOf(name));
  return async (what, body) => {
    const [method = '', path = ''] = what.split(' ');
    const json = body && { 'content-type': 'application/json' };
    const headers = { cookie, 'sec-fetch-site': 'same-origin', ...json };
    const sent = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    const response = await fetch(url + path, sent);
    if (!response.ok) throw new Error(`${what}: ${response.status} ${await response.text()}`);
    return response.json();
  };
}
