import { workshopsEndpoints } from '../../../../../functions/enrollment/workshops/contract.ts';
import type { ConsoleApp } from '../../app.ts';
import type { Failure } from '../../model.ts';
import { batchSize, slices } from '../rules/batches.ts';
import type { WorkshopParams } from './issue-codes.ts';

/** What became of a code: not completed so far, completed, ended for another one, or not of this workshop. */
export interface CodeStanding {
  readonly standing: 'open' | 'completed' | 'replaced' | 'unknown';
  /** As `2026-11-21`; of a completed one. */
  readonly day: string | null;
}

export type Standings = ReadonlyMap<string, CodeStanding>;
export type Asked = { readonly kind: 'standings'; readonly standings: Standings } | Failure;

/**
 * What became of these codes. They are asked for in alphabetical order: the order of the list stays
 * on the device.
 */
export async function askStanding(
  app: Pick<ConsoleApp, 'call'>,
  { params, codes }: { readonly params: WorkshopParams; readonly codes: readonly string[] },
  got: (count: number) => void,
): Promise<Asked> {
  const standings = new Map<string, CodeStanding>();
  for (const asked of slices([...new Set(codes)].sort(), batchSize)) {
    const body = { codes: asked };
    const outcome = await app.call(workshopsEndpoints.rosterStanding, { params, body });
    if (outcome.kind !== 'answer') return outcome;
    for (const [at, { standing, day }] of outcome.body.codes.entries()) {
      const code = asked[at];
      if (code !== undefined) standings.set(code, { standing: standingOf(standing), day });
    }
    got(standings.size);
  }
  return { kind: 'standings', standings };
}

function standingOf(standing: string): CodeStanding['standing'] {
  if (standing === 'completed' || standing === 'replaced' || standing === 'unknown') {
    return standing;
  }
  return 'open';
}
