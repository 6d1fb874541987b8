import * as z from 'zod';
import { daySchema } from './calendar.ts';
import { reviewerSchema } from './review.ts';
import { textSchema } from './text.ts';

/** The record without which religious text does not build. */
export const religiousReferenceSchema = z.strictObject({
  text: textSchema.describe('The passage letter by letter as it stands in the content.'),
  reference: textSchema.describe('Where it comes from, exactly as the content cites it.'),
  reviewer: reviewerSchema.describe('The named scholar who checked wording and use.'),
  date: daySchema.describe('The day on which the scholar agreed.'),
});

export type ReligiousReference = z.infer<typeof religiousReferenceSchema>;
