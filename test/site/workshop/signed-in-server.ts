import type { EnrollmentState } from '../../../functions/enrollment/contract.ts';
import { enrollment } from './enrollment.ts';
import { problemOf, type Reply, type Seen } from './fake-server.ts';

/** Each person's mark, by their resume codes; the first one has renewed hers once. */
const people: Readonly<Record<string, string>> = {
  HGX2H3AHCK96: 'a1b2c3',
  '7K3M9QRSTV2W': 'a1b2c3',
  '92XN8SKGP5N8': 'ffffff',
};
export const noReply: Reply = { status: 0, body: null };

/** Answers for whoever resumed last; `own` answers a request (`GET /api/…`) in its own way. */
export function signedInServer(
  own: (request: string, state: EnrollmentState) => Reply | Promise<Reply> | null,
) {
  let mark: string | undefined;
  return ({ method, address, body }: Seen): Reply | Promise<Reply> => {
    if (address.endsWith('/resume')) mark = people[Object(body).resumeCode];
    if (mark === undefined) return problemOf('not-signed-in');
    const state = { ...enrollment, mark };
    const told = own(`${method} ${address}`, state);
    if (told !== null) return told;
    if (method !== 'DELETE') return { status: 200, body: state };
    mark = undefined;
    return { status: 204, body: '' };
  };
}

/** A reply that comes when it is let go. */
export function heldReply() {
  let release: (reply: Reply) => void = () => undefined;
  const reply = new Promise<Reply>((resolve) => {
    release = resolve;
  });
  return { reply, release };
}
