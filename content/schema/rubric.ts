import * as z from 'zod';
import { identifierSchema } from './identifier.ts';

/** The level that ends a session and goes to the certifier, in every rubric the first. */
export const harmfulLevel = 'harmful';

const criterionSchema = z.strictObject({
  id: identifierSchema.describe('Id of the criterion, unique in the rubric.'),
  critical: z
    .boolean()
    .describe('True when people may come to harm by it; then every track names its least level.'),
});

/** `rubrics/<id>.json`: what an observer looks at, the same for all languages. */
export const rubricSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors.'),
    id: identifierSchema.describe('Id of the rubric: the name of its file.'),
    version: z.int().min(1).describe('Raised whenever criteria or levels mean something else.'),
    levels: z
      .array(identifierSchema)
      .min(3)
      .max(6)
      .refine(
        ([first]) => first === harmfulLevel,
        `begins with another level: write "${harmfulLevel}" first, then the others from least to best`,
      )
      .describe('Ids of the levels from least to best; the first one is "harmful".'),
    criteria: z.array(criterionSchema).min(1).max(12).describe('What is scored, in this order.'),
  })
  .describe('Structure of one rubric for observed practice.');

export type RubricFile = z.infer<typeof rubricSchema>;
