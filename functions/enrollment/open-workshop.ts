import type { Dependencies } from '../platform/dependencies.ts';
import { joinCodeHash } from './identity.ts';
import { makeCode } from './rules/make-code.ts';
import { joinCodeLength } from './rules/typed-code.ts';
import { putWorkshop } from './store/put-workshop.ts';
import { type Workshop, workshop } from './workshop.ts';

/** What whoever opens a workshop without the console decides. Times are epoch seconds. */
export type NewWorkshop = Pick<
  Workshop,
  | 'title'
  | 'organisationId'
  | 'modules'
  | 'phase'
  | 'explanationsReleased'
  | 'seats'
  | 'starts'
  | 'ends'
  | 'retentionDays'
> &
  Partial<Pick<Workshop, 'trainerId' | 'plan'>>;

/** Opens a workshop under a fresh id and join code. */
export async function openWorkshop(
  dependencies: Dependencies,
  planned: NewWorkshop,
): Promise<Workshop> {
  const code = makeCode(dependencies.randomBytes(joinCodeLength));
  const opened = workshop.parse({
    ...planned,
    kind: 'workshop',
    id: Buffer.from(dependencies.randomBytes(12)).toString('hex'),
    state: 'open',
    taken: 0,
    code,
  });
  await putWorkshop(dependencies, opened, joinCodeHash(dependencies.secrets.pepper, code));
  return opened;
}
