import * as z from 'zod/mini';

/** Of an item of a quiz and of one of its options, as authors name them. */
export const itemId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,31}$/));
export const optionId = z.string().check(z.regex(/^[a-z0-9-]{1,32}$/));
