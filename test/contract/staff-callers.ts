import { randomBytes } from 'node:crypto';
import type { Role } from '../../functions/platform/endpoint.ts';
import { staffCookieName } from '../../functions/platform/session-cookie-name.ts';
import { staffEndpoints } from '../../functions/staff/contract.ts';
import { longestSession } from '../../functions/staff/rules/staff-session-ends.ts';
import { organisationFor, type SignedIn, signedIn } from '../functions/staff/signed-in.ts';
import { scale } from '../prove/scale.ts';
import type { ContractApi } from './contract-api.ts';

/** Who may turn up at a staff endpoint, all about the same organisation. */
export const staffCallers = [
  'trainer',
  /** Who has planned the workshop, where it is about one. */
  'its-trainer',
  'coordinator',
  'certifier',
  /** Every role there is. */
  'both',
  /** The same, in another organisation. */
  'other-organisation',
  /** Signed in, and a member of nothing. */
  'stranger',
  /** A member until a moment ago. */
  'removed',
  'missing',
  'malformed',
  /** The right form, nobody's secret. */
  'guessed',
  /** Two session cookies. */
  'doubled',
  /** A participant of a workshop, with that session. */
  'participant',
  /** Ten hours after signing in. */
  'expired',
  /** Two idle hours. */
  'idle',
  'signed-out',
] as const;
export type StaffCaller = (typeof staffCallers)[number];

/** Those who come with no session that counts: to every endpoint they are the same. */
const withoutSession: readonly StaffCaller[] = [
  'malformed',
  'guessed',
  'doubled',
  'participant',
  'expired',
  'idle',
  'signed-out',
];

/**
 * The callers that one endpoint meets: all, or at the small size everybody whose role or organisation
 * counts, and by turn two of those without a session.
 */
export function callersInTurn(turn: number): readonly StaffCaller[] {
  if (scale.name === 'full') return staffCallers;
  const count = withoutSession.length;
  const met = [0, 3].map((more) => withoutSession[(turn + more) % count]);
  return staffCallers.filter((each) => !withoutSession.includes(each) || met.includes(each));
}

/** What a caller sends, and the organisation that it is about. */
export interface StaffArrived {
  readonly organisationId: string;
  readonly staffId: string;
  readonly cookies: readonly string[];
}

const everyRole: readonly Role[] = ['trainer', 'coordinator', 'certifier'];

type Arrive = (api: ContractApi) => Promise<StaffArrived>;

const as =
  (roles: readonly Role[]): Arrive =>
  async (api) => {
    const organisationId = await staffedOrganisation(api);
    return arrived(organisationId, await signedIn(api, { organisationId, roles }));
  };

/** Somebody with every right who comes with these cookies instead of the own one. */
const withCookies =
  (cookies: (own: string) => readonly string[]): Arrive =>
  async (api) => {
    const one = await as(everyRole)(api);
    return { ...one, cookies: cookies(one.cookies[0] ?? '') };
  };

/** Somebody with every right to whom this happens first. */
const after =
  (happened: (api: ContractApi, one: StaffArrived) => Promise<unknown>): Arrive =>
  async (api) => {
    const one = await as(everyRole)(api);
    await happened(api, one);
    return one;
  };

/** Brings about what makes somebody this caller. May move the clock. */
export const arriveStaff: Readonly<Record<StaffCaller, Arrive>> = {
  trainer: as(['trainer']),
  'its-trainer': as(['trainer']),
  coordinator: as(['coordinator']),
  certifier: as(['certifier']),
  both: as(everyRole),
  'other-organisation': async (api) => {
    const organisationId = await staffedOrganisation(api);
    return { ...(await as(everyRole)(api)), organisationId };
  },
  stranger: async (api) => arrived(await staffedOrganisation(api), await signedIn(api, {})),
  removed: after(async (api, { organisationId, staffId }) => {
    const { cookie } = await signedIn(api, { organisationId, roles: ['coordinator'] });
    const params = { organisationId, staffId };
    await api.call(staffEndpoints.removeMember, { cookie, params });
  }),
  missing: withCookies(() => []),
  malformed: withCookies(() => [`${staffCookieName}=nonsense`]),
  guessed: withCookies(() => [`${staffCookieName}=${randomBytes(32).toString('base64url')}`]),
  doubled: withCookies((own) => [own, own]),
  participant: async (api) => {
    const { cookie } = await api.join();
    return { ...(await as(everyRole)(api)), cookies: [cookie] };
  },
  expired: after(async (api) => {
    api.clock.now += longestSession;
  }),
  idle: after(async (api) => {
    api.clock.now += 2 * 3_600 + 600;
  }),
  'signed-out': after(async (api, { cookies: [cookie] }) => {
    await api.call(staffEndpoints.signOutStaff, { cookie, body: { language: 'en' } });
  }),
};

/** An organisation that can lose any caller: it has a coordinator besides. */
async function staffedOrganisation(api: ContractApi): Promise<string> {
  const organisationId = await organisationFor(api);
  await signedIn(api, { organisationId, roles: ['coordinator'] });
  return organisationId;
}

function arrived(organisationId: string, { staffId, cookie }: SignedIn): StaffArrived {
  return { organisationId, staffId, cookies: [cookie] };
}
