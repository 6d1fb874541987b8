import * as z from 'zod';
import { daySchema } from './calendar.ts';
import { reviewerSchema } from './review.ts';
import { textSchema } from './text.ts';

/** The record without which religious text does not build. */
export const religiousReferenceSchema = z.strictObject({
  text: textSchema
    .regex(/\S\s+\S+\s+\S/, 'is shorter than three words: write the whole passage')
    .describe('The passage letter by letter as it stands in the content.'),
  reference: textSchema
    .regex(/\d|\S\s+\S/, 'is one word: name the work and the place in it')
    .describe('Where it comes from, exactly as the content cites it beside the passage.'),
  reviewer: reviewerSchema.describe('The named scholar who checked wording and use.'),
  date: daySchema.describe('The day on which the scholar agreed.'),
});

export type ReligiousReference = z.infer<typeof religiousReferenceSchema>;
