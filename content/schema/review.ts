import * as z from 'zod';
import { daySchema } from './calendar.ts';
import { textSchema } from './text.ts';

export const reviewerSchema = z.strictObject({
  name: textSchema.describe('Name of a real person who agreed to be named here.'),
  role: textSchema.describe('What makes this person fit to review, for instance "lawyer".'),
});

export const reviewSchema = z
  .discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('draft').describe('Written, not yet read by an outside expert.'),
      reviewers: z.array(reviewerSchema).max(0).describe('Empty as long as the state is draft.'),
      date: z.null().describe('Null as long as the state is draft.'),
    }),
    z.strictObject({
      state: z.literal('reviewed').describe('Read and agreed to by the reviewers named here.'),
      reviewers: z.array(reviewerSchema).min(1).describe('Who read it; never invent one.'),
      date: daySchema.describe('The day on which the last reviewer agreed.'),
    }),
  ])
  .describe('How far an outside expert has checked this language; shown to readers.');

export type Review = z.infer<typeof reviewSchema>;
