import { base64urlOf } from '../../base64url-of.ts';
import type { ConsoleApp } from '../app.ts';
import { type Ask, type Batch, batches, isFor, planBatches } from './rules/batches.ts';

type Needs = Pick<ConsoleApp, 'drafts' | 'around'>;

const nameOf = (workshopId: string) => `roster/${workshopId}`;

/**
 * The requests for what is asked. They are kept in the tab, keys and lost codes only, until the file
 * has been saved: asked for once more, also after a refresh, they give the same codes.
 */
export function keptBatches({ drafts, around }: Needs, workshopId: string, ask: Ask): Batch[] {
  const read = batches.safeParse(drafts.read(nameOf(workshopId)));
  if (read.success && isFor(read.data, ask)) return read.data;
  const planned = planBatches(ask, () => base64urlOf(around.randomBytes(16)));
  drafts.write(nameOf(workshopId), planned);
  return planned;
}

export function forgetBatches({ drafts }: Pick<Needs, 'drafts'>, workshopId: string): void {
  drafts.write(nameOf(workshopId), undefined);
}
