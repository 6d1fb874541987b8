import {
  normaliseCode,
  personalCodeLength,
} from '../../../../../functions/enrollment/rules/typed-code.ts';
import { workshopsEndpoints } from '../../../../../functions/enrollment/workshops/contract.ts';
import type { ConsoleApp } from '../../app.ts';
import type { Failure } from '../../model.ts';
import type { Batch } from '../rules/batches.ts';

export interface WorkshopParams {
  readonly organisationId: string;
  readonly workshopId: string;
}

export type Issued = { readonly kind: 'codes'; readonly codes: readonly string[] } | Failure;

/**
 * Asks for the codes of all batches, one request after the other: all of them, or none that anybody
 * uses. After a failure the same batches are asked for again, and give the same codes. `got` is told
 * how many there are.
 */
export async function issueCodes(
  app: Pick<ConsoleApp, 'call'>,
  { params, batches }: { readonly params: WorkshopParams; readonly batches: readonly Batch[] },
  got: (count: number) => void,
): Promise<Issued> {
  const codes: string[] = [];
  for (const body of batches) {
    const outcome = await app.call(workshopsEndpoints.issueCodes, { params, body });
    if (outcome.kind !== 'answer') return outcome;
    const given = outcome.body.codes.flatMap(
      (code) => normaliseCode(code, personalCodeLength) ?? [],
    );
    // An answer with fewer codes than asked for is none of ours: two people would share a code.
    if (new Set(given).size !== body.count) return { kind: 'offline' };
    codes.push(...given);
    got(codes.length);
  }
  return { kind: 'codes', codes };
}
