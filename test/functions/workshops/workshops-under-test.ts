import { randomBytes } from 'node:crypto';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { consentVersion, enrollmentEndpoints } from '../../../functions/enrollment/contract.ts';
import {
  type WorkshopChange,
  type WorkshopSheet,
  workshopsEndpoints,
} from '../../../functions/enrollment/workshops/contract.ts';
import type { WorkshopPlan } from '../../../functions/enrollment/workshops/plan.ts';
import type { Dependencies } from '../../../functions/platform/dependencies.ts';
import { duePartition } from '../../../functions/platform/table.ts';
import type { OrganisationSettings } from '../../../functions/staff/views.ts';
import { organisationFor, type SignedIn, sessionFor, signedIn } from '../staff/signed-in.ts';
import { caller, startTestApi, testNow } from '../test-api.ts';

const hour = 3_600;

/** A morning of two hours tomorrow, which closes in the evening. */
export const testPlan: WorkshopPlan = {
  internalTitle: 'Year 9, second group',
  title: 'group-hour',
  modules: ['asking'],
  days: [{ starts: testNow + 20 * hour, ends: testNow + 22 * hour }],
  closes: testNow + 30 * hour,
  place: 'in-person',
  province: 'PK-PB',
  district: null,
  setting: 'workplace',
  projectId: null,
  hostId: null,
  languages: ['en'],
  seats: 30,
  audience: 'adults',
  joining: 'code',
  rehearsal: false,
  phasing: { kind: 'self-paced' },
};

/** A moment in the middle of that morning. */
export const duringTestPlan = testNow + 21 * hour;

export const newKey = () => randomBytes(16).toString('base64url');

/** An organisation with a trainer and a coordinator over the real handlers. */
export async function startWorkshops(settings: Partial<OrganisationSettings> = {}) {
  const api = await startTestApi();
  const organisationId = await organisationFor(api, settings);
  const trainer = await signedIn(api, { organisationId, roles: ['trainer'] });
  const coordinator = await signedIn(api, { organisationId, roles: ['coordinator'] });
  const staff = staffCalls({ api, organisationId, trainer });
  return { ...api, organisationId, trainer, coordinator, ...staff };
}
export type Workshops = Awaited<ReturnType<typeof startWorkshops>>;

interface Scene {
  readonly api: Awaited<ReturnType<typeof startTestApi>>;
  readonly organisationId: string;
  readonly trainer: SignedIn;
}

function staffCalls({ api, organisationId, trainer }: Scene) {
  const { plan, read, change } = workshopsEndpoints;
  const params = (workshopId: string) => ({ organisationId, workshopId });
  /** Signs in anew: tests move the clock further than a session lasts. */
  const signIn = ({ staffId }: SignedIn) => sessionFor(api, staffId);
  const draft = async (changes: Partial<WorkshopPlan> = {}): Promise<WorkshopSheet> => {
    const body = { draftKey: newKey(), plan: { ...testPlan, ...changes } };
    const got = await api.call(plan, {
      params: { organisationId },
      body,
      cookie: await signIn(trainer),
    });
    if (got.status !== 201) throw new Error(JSON.stringify(got.body));
    return got.body;
  };
  /** What the trainer is told of it now. */
  const look = async (workshopId: string): Promise<WorkshopSheet> =>
    (await api.call(read, { params: params(workshopId), cookie: await signIn(trainer) })).body;
  /** Asks for a change from the version that stands, or from `version`. */
  const ask = async (workshopId: string, asked: WorkshopChange, version?: number) =>
    api.call(change, {
      params: params(workshopId),
      cookie: await signIn(trainer),
      body: { version: version ?? (await look(workshopId)).version, change: asked },
    });
  /** Plans and opens, and moves the clock into the middle of it. */
  const opened = async (changes: Partial<WorkshopPlan> = {}): Promise<WorkshopSheet> => {
    const { id } = await draft(changes);
    const got = await ask(id, { change: 'open' });
    if (got.status !== 200) throw new Error(JSON.stringify(got.body));
    api.clock.now = duringTestPlan;
    return got.body;
  };
  /** When a workshop is due, by the sort keys of its clock items. */
  const due = async (id: string): Promise<string[]> => {
    const { documents, tableName } = api.dependencies;
    const { Items = [] } = await documents.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: 'pk = :due',
        ExpressionAttributeValues: { ':due': duePartition },
      }),
    );
    return Items.filter(({ workshopId }) => workshopId === id).map(({ sk }) => sk);
  };
  const join = (code: string | null, joinKey = newKey()) =>
    api.call(enrollmentEndpoints.join, { body: joinBody(code, joinKey) });
  /** The same handlers over other dependencies. */
  const over = (dependencies: Dependencies) => caller(dependencies);
  return { params, signIn, draft, look, ask, opened, due, join, over };
}

export const joinBody = (code: string | null, joinKey: string) => ({
  joinKey,
  code: code ?? '',
  language: 'en',
  consent: consentVersion,
});
