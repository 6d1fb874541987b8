import * as z from 'zod/mini';

/** The languages that Sanad is complete in. */
export const language = z.enum(['en', 'ur', 'ar']);
export type Language = z.infer<typeof language>;
