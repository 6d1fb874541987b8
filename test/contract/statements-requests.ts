import { randomBytes } from 'node:crypto';
import { codesOfBatch, personalCodeHash } from '../../functions/enrollment/roster.ts';
import { noteBatch } from '../../functions/enrollment/store/roster-batches.ts';
import { issueCodes } from '../../functions/enrollment/store/roster-codes.ts';
import { unplanned } from '../../functions/enrollment/workshop.ts';
import { closeWorkshop } from '../../functions/insights/close-workshop.ts';
import type { ContractApi } from './contract-api.ts';

/** Makes what requests for statements need: a closed workshop whose codes are kept. */
export const statementsRequests = {
  'make-completion-statement': async (api: ContractApi, organisationId: string) => {
    const { dependencies } = api;
    const plan = { ...unplanned, setting: 'workplace', joining: 'roster' } as const;
    const { id } = await api.open({ organisationId, plan });
    const batch = { seed: randomBytes(16).toString('base64url'), count: 2 };
    await noteBatch(dependencies, id, batch);
    const codes = codesOfBatch(dependencies.secrets, id, batch);
    const hashes = codes.map((code) => personalCodeHash(dependencies.secrets, code));
    const expires = dependencies.now() + 2 * 86_400;
    await issueCodes(dependencies, { workshopId: id, hashes, expires });
    await closeWorkshop(dependencies, id);
    return { params: { workshopId: id } };
  },
};
