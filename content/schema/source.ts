import * as z from 'zod';
import { identifierSchema } from './identifier.ts';
import { textSchema } from './text.ts';

/** What a module rests on. Sources give facts; the words are always our own. */
export const sourceSchema = z.strictObject({
  id: identifierSchema.describe('Short id of the source, unique in the module.'),
  title: textSchema.describe('Title as its publisher gives it.'),
  publisher: textSchema.describe('Who published it.'),
  year: z
    .int()
    .min(1900)
    .max(2100)
    .nullable()
    .describe('Year of publication; null when the source does not say.'),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .describe('Public address, or null.'),
  usedFor: textSchema.describe('One short English phrase: what the module takes from it.'),
});

export type Source = z.infer<typeof sourceSchema>;
