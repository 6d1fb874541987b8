import * as z from 'zod/mini';
import { language } from '../../platform/language.ts';
import { province } from '../../platform/province.ts';

/** The public register: certified people who wish to be in it, by name. */
export const registerFile = z.strictObject({
  people: z.array(
    z.strictObject({
      name: z.string(),
      province,
      languages: z.array(language),
      /** Ids of the tracks of which they hold a valid credential. */
      tracks: z.array(z.string()),
    }),
  ),
});
export type RegisterFile = z.infer<typeof registerFile>;
