import * as z from 'zod';
import { identifierSchema } from './identifier.ts';
import { textSchema } from './text.ts';

const criterionWordsSchema = z.strictObject({
  name: textSchema.max(120).describe('Name of the criterion.'),
  describes: z
    .record(identifierSchema, textSchema)
    .describe('For each level one or two sentences on what an observer sees, by its id.'),
});

/** `rubrics/<id>.<language>.json`: the words of a rubric. */
export const rubricWordsSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors.'),
    name: textSchema.max(90).describe('Name of the rubric.'),
    levels: z
      .record(identifierSchema, textSchema.max(60))
      .describe('Name of each level, by its id.'),
    criteria: z
      .record(identifierSchema, criterionWordsSchema)
      .describe('Words of each criterion, by its id.'),
  })
  .describe('Words of one rubric in one language.');

export type RubricWords = z.infer<typeof rubricWordsSchema>;
