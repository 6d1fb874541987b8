import * as z from 'zod';
import { identifierSchema } from './identifier.ts';
import { textSchema } from './text.ts';

/** `module.<language>.json`: the words of a module outside its lessons. */
export const moduleWordsSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors.'),
    facts: z
      .int()
      .min(1)
      .describe('The facts version of module.json that this language was written against.'),
    title: textSchema.max(80).describe('Name of the module on its own pages.'),
    neutralTitle: textSchema
      .max(60)
      .describe('Name in the browser title and history: tells nobody what the module is about.'),
    summary: textSchema.max(400).describe('One or two sentences on what the reader gets.'),
    covers: z.array(textSchema).min(4).max(6).describe('What is taught: 4 to 6 short lines.'),
    notCovered: z
      .array(textSchema)
      .min(1)
      .max(3)
      .describe('What a reader might expect and will not find: 1 to 3 lines.'),
    objectives: z
      .record(identifierSchema, textSchema)
      .describe('For each objective id one sentence that starts with "You can".'),
    contentNote: textSchema.describe(
      'Paragraph for the front page: which lessons may be hard, and that skipping is fine.',
    ),
    lessonContentNotes: z
      .record(identifierSchema, textSchema)
      .describe('One sentence before each lesson that has `contentNote: true`, by lesson id.'),
  })
  .describe('Words of one module in one language.');

export type ModuleWords = z.infer<typeof moduleWordsSchema>;
