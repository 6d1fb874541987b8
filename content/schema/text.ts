import * as z from 'zod';

/** One line of words for readers: not empty, not padded, no line break, no mark-up. */
export const textSchema = z
  .string()
  .min(1, 'is empty: write the words')
  .max(1200)
  .regex(/^\S(?:[^\n]*\S)?$/, 'starts or ends with a space or holds a line break: remove it')
  .refine((text) => !/<[a-z/!]/i.test(text), 'holds HTML: write plain words');
