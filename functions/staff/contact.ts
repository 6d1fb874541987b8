import * as z from 'zod/mini';

/** Whom participants can turn to inside the organisation: a role and a number, never a name. */
export const contact = z.strictObject({
  role: z.enum([
    'counsellor',
    'inquiry-committee',
    'focal-point',
    'women-protection-officer',
    'human-resources',
    'head-teacher',
    'nurse',
    'security',
  ]),
  phone: z.string().check(z.regex(/^\+?[0-9]{2,15}$/)),
});
export type Contact = z.infer<typeof contact>;
