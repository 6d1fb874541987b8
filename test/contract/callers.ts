import { randomBytes } from 'node:crypto';
import { enrollmentEndpoints } from '../../functions/enrollment/contract.ts';
import { sessionEnd } from '../../functions/enrollment/rules/session-end.ts';
import { closeWorkshop } from '../../functions/insights/close-workshop.ts';
import { sessionCookieName } from '../../functions/platform/session-cookie-name.ts';
import type { ContractApi, Person } from './contract-api.ts';

/** Who may turn up with what in the session cookie. */
export const callers = [
  'own',
  /** Own, but the workshop has been closed. */
  'own-closed',
  'missing',
  'malformed',
  /** Own workshop and participant, somebody else's idea of a secret. */
  'forged',
  /** A neighbour's participant id with the own secret. */
  'neighbour',
  /** A live session of another workshop, renamed to this one. */
  'other-workshop',
  'expired',
  'signed-out',
  /** Gone on with the resume code on another device. */
  'moved',
  'erased',
  /** Retention has ended; the record may still lie in the table. */
  'outlived',
] as const;
export type Caller = (typeof callers)[number];

/** What a caller sends, and whose workshop it is about. */
export interface Arrived {
  readonly person: Person;
  readonly cookie: string | undefined;
}

const cookieOf = (parts: readonly (string | undefined)[]) =>
  `${sessionCookieName}=${parts.join('.')}`;

/** Parts of a session cookie: workshop, participant, secret. */
function partsOf({ cookie }: Person) {
  const [workshop, participant, secret] = cookie.slice(sessionCookieName.length + 1).split('.');
  return { workshop, participant, secret };
}

/** Lets somebody join and brings about what makes them this caller. May move the clock. */
export const arrive: Readonly<Record<Caller, (api: ContractApi) => Promise<Arrived>>> = {
  own: async (api) => as(await api.join()),
  'own-closed': async (api) => {
    const person = await api.join();
    await closeWorkshop(api.dependencies, person.workshopId);
    // What a function remembers of the workshop is at most two seconds old.
    api.clock.now += 3;
    return as(person);
  },
  missing: async (api) => ({ person: await api.join(), cookie: undefined }),
  malformed: async (api) => ({
    person: await api.join(),
    cookie: `${sessionCookieName}=nonsense`,
  }),
  forged: async (api) => {
    const person = await api.join();
    const { workshop, participant } = partsOf(person);
    return { person, cookie: cookieOf([workshop, participant, randomSecret()]) };
  },
  neighbour: async (api) => {
    const [person, other] = [await api.join(), await api.join()];
    const { workshop, participant } = partsOf(other);
    return { person: other, cookie: cookieOf([workshop, participant, partsOf(person).secret]) };
  },
  'other-workshop': async (api) => {
    const [person, other] = [await api.join(), await api.join()];
    const { participant, secret } = partsOf(other);
    return { person, cookie: cookieOf([partsOf(person).workshop, participant, secret]) };
  },
  expired: async (api) => {
    const person = await api.join();
    api.clock.now = sessionEnd(api.clock.now);
    return as(person);
  },
  'signed-out': async (api) => {
    const person = await api.join();
    await api.call(enrollmentEndpoints.signOut, { cookie: person.cookie });
    return as(person);
  },
  moved: async (api) => {
    const person = await api.join();
    const body = { resumeCode: person.resumeCode };
    await api.call(enrollmentEndpoints.resume, { body });
    return as(person);
  },
  erased: async (api) => {
    const person = await api.join();
    await api.call(enrollmentEndpoints.erase, { cookie: person.cookie });
    return as(person);
  },
  outlived: async (api) => {
    const person = await api.join({ retentionDays: 7, ends: api.clock.now + 60 });
    api.clock.now += 60 + 7 * 86_400;
    return as(person);
  },
};

const as = (person: Person): Arrived => ({ person, cookie: person.cookie });
const randomSecret = () => randomBytes(16).toString('base64url');
