import { unplanned } from '../../functions/enrollment/workshop.ts';
import { closeWorkshop } from '../../functions/insights/close-workshop.ts';
import { testNow } from '../functions/test-api.ts';
import type { ContractApi } from './contract-api.ts';
import { projectIn } from './project-in.ts';

const days = [{ starts: testNow, ends: testNow + 7_200 }];

async function workshopIn(
  api: ContractApi,
  organisationId: string,
  trainerId?: string,
): Promise<string> {
  const plan = { ...unplanned, days };
  const by = trainerId !== undefined && { trainerId };
  const { id } = await api.open({ organisationId, plan, ...by });
  return id;
}

/** Makes what reading progress and reports needs, and the requests. */
export const insightsRequests = {
  'read-progress': async (api: ContractApi, organisationId: string, trainerId?: string) => ({
    params: { workshopId: await workshopIn(api, organisationId, trainerId) },
  }),
  'read-report': async (api: ContractApi, organisationId: string, trainerId?: string) => {
    const workshopId = await workshopIn(api, organisationId, trainerId);
    await closeWorkshop(api.dependencies, workshopId);
    return { params: { workshopId } };
  },
  'list-hosted-reports': async () => ({}),
  'read-roll-ups': async () => ({ query: { province: 'PK-SD' } }),
  'list-project-reports': async (api: ContractApi, organisationId: string) => ({
    params: { projectId: await projectIn(api, organisationId) },
  }),
};
