import * as z from 'zod';
import { identifierSchema } from './identifier.ts';
import { textSchema } from './text.ts';

const examItemWordsSchema = z.strictObject({
  stem: textSchema.describe('The situation and the question; never "which is not".'),
  options: z.record(identifierSchema, textSchema).describe('Words of each option, by its id.'),
});

/** `banks/<id>/bank.<language>.json`: the words of an exam bank. */
export const examBankWordsSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors.'),
    objectives: z
      .record(identifierSchema, textSchema.max(120))
      .describe('Name of each objective, by its id; the only words that result pages show.'),
    items: z
      .record(identifierSchema, examItemWordsSchema)
      .describe('Words of each item, by its id.'),
  })
  .describe('Words of one exam bank in one language.');

export type ExamBankWords = z.infer<typeof examBankWordsSchema>;
