import { randomBytes } from 'node:crypto';
import { workshopsEndpoints } from '../../functions/enrollment/workshops/contract.ts';
import type { WorkshopPlan } from '../../functions/enrollment/workshops/plan.ts';
import { closeWorkshop } from '../../functions/insights/close-workshop.ts';
import { sessionFor, signedIn } from '../functions/staff/signed-in.ts';
import { testPlan } from '../functions/workshops/workshops-under-test.ts';
import type { ContractApi } from './contract-api.ts';
import type { StaffPlace } from './staff-requests.ts';

const newKey = () => randomBytes(16).toString('base64url');

/** A plan that begins in a day, whatever the time is. */
function planAt({ clock: { now } }: ContractApi): WorkshopPlan {
  const starts = now + 86_400;
  const days = [{ starts, ends: starts + 7_200 }];
  return {
    ...testPlan,
    internalTitle: 'Canary group',
    district: 'Canary district',
    days,
    closes: starts + 14_400,
  };
}

/** A workshop of that or any trainer of the organisation, as a draft. */
async function draftIn(
  api: ContractApi,
  { organisationId, trainerId }: StaffPlace,
  changes: Partial<WorkshopPlan> = {},
): Promise<string> {
  const cookie =
    trainerId === undefined
      ? (await signedIn(api, { organisationId })).cookie
      : await sessionFor(api, trainerId);
  const body = { draftKey: newKey(), plan: { ...planAt(api), ...changes } };
  const params = { organisationId };
  const got = await api.call(workshopsEndpoints.plan, { params, body, cookie });
  if (got.status !== 201) throw new Error(JSON.stringify(got.body));
  return got.body.id;
}

const placeOf = (organisationId: string, trainerId?: string): StaffPlace => ({
  organisationId,
  ...(trainerId !== undefined && { trainerId }),
});
const roster = { joining: 'roster' } as const;
const room = {
  headCounts: [],
  stakeholders: ['teachers'],
  notes: [
    { about: 'gap', province: 'PK-PB', serviceKind: 'shelter', text: 'Canary: none within 80 km.' },
  ],
  paper: [],
};

/** Makes what requests about workshops need, and the requests. */
export const workshopsRequests = {
  'list-workshops': async () => ({}),
  'plan-workshop': async (api: ContractApi) => ({
    body: { draftKey: newKey(), plan: planAt(api) },
    needs: ['plan'],
  }),
  'read-workshop': async (api: ContractApi, organisationId: string, trainerId?: string) => ({
    params: { workshopId: await draftIn(api, placeOf(organisationId, trainerId)) },
  }),
  'edit-workshop': async (api: ContractApi, organisationId: string, trainerId?: string) => ({
    params: { workshopId: await draftIn(api, placeOf(organisationId, trainerId)) },
    body: { version: 1, plan: { ...planAt(api), internalTitle: 'Canary corrected' } },
    needs: ['version', 'plan'],
  }),
  'change-workshop': async (api: ContractApi, organisationId: string, trainerId?: string) => ({
    params: { workshopId: await draftIn(api, placeOf(organisationId, trainerId)) },
    body: { version: 1, change: { change: 'open' } },
    needs: ['version', 'change'],
  }),
  'authorise-workshop': async (api: ContractApi, organisationId: string, trainerId?: string) => ({
    params: {
      workshopId: await draftIn(api, placeOf(organisationId, trainerId), { audience: 'youth' }),
    },
    body: { version: 1, schoolAuthorised: '2026-11-10', guardiansInformed: '2026-11-12' },
    needs: ['version', 'schoolAuthorised', 'guardiansInformed'],
  }),
  'take-room-record': async (api: ContractApi, organisationId: string, trainerId?: string) => ({
    params: { workshopId: (await api.open(placeOf(organisationId, trainerId))).id },
    body: { version: 1, room },
    needs: ['version', 'room'],
  }),
  'erase-workshop': async (api: ContractApi, organisationId: string, trainerId?: string) => {
    const { id } = await api.open(placeOf(organisationId, trainerId));
    await closeWorkshop(api.dependencies, id);
    return { params: { workshopId: id } };
  },
  'issue-roster-codes': async (api: ContractApi, organisationId: string, trainerId?: string) => ({
    params: { workshopId: await draftIn(api, placeOf(organisationId, trainerId), roster) },
    body: { batchKey: newKey(), count: 2, instead: ['ABCDEFGH23'] },
    needs: ['count'],
  }),
  'read-roster-standing': async (api: ContractApi, organisationId: string, trainerId?: string) => ({
    params: { workshopId: await draftIn(api, placeOf(organisationId, trainerId), roster) },
    body: { codes: ['ABCDEFGH23'] },
  }),
};
