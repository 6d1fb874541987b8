import * as z from 'zod/mini';
import { province } from '../platform/province.ts';
import { publicRollUpView } from './roll-up.ts';

/**
 * The public figures, as `/impact.json` holds them: of all workshops and of each province that has
 * had one, by quarter, the newest first.
 */
export const impact = z.strictObject({
  quarters: z.array(publicRollUpView),
  provinces: z.array(z.strictObject({ province, quarters: z.array(publicRollUpView) })),
});
export type Impact = z.infer<typeof impact>;
