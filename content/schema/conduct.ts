import * as z from 'zod';
import { textSchema } from './text.ts';

/** `conduct/<version>.<language>.json`: what a holder promises and declares. */
export const conductSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors.'),
    title: textSchema.max(90).describe('Name of the code of conduct.'),
    points: z
      .array(textSchema)
      .min(3)
      .max(15)
      .describe('What a holder promises, one thing a sentence; as many in every language.'),
    safeguarding: z
      .array(textSchema)
      .min(1)
      .max(8)
      .describe('Sentences of the declaration on safeguarding checks; as many in every language.'),
  })
  .describe('One version of the code of conduct in one language.');

export type ConductWords = z.infer<typeof conductSchema>;
