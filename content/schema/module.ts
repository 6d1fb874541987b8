import * as z from 'zod';
import { identifierSchema } from './identifier.ts';
import { perLanguage } from './per-language.ts';
import { religiousReferenceSchema } from './religious-reference.ts';
import { reviewSchema } from './review.ts';
import { sourceSchema } from './source.ts';

/** Groups that workshops are held for. */
const groupAudiences = ['school-younger', 'school-oldest', 'workplace', 'community'] as const;

const lessonSchema = z.strictObject({
  id: identifierSchema.describe('Id of the lesson; its files are lessons/<id>.<language>.md.'),
  minutes: z
    .int()
    .min(1)
    .max(60)
    .describe('Minutes that a slow reader needs, activities included.'),
  objectives: z
    .array(identifierSchema)
    .min(1)
    .describe('Objectives that the lesson serves, by the ids listed in `objectives`.'),
  contentNote: z
    .boolean()
    .describe('True when a reader should be warned first; then every language has the note.'),
});

/** `module.json`: the structure of a module, the same for all languages. */
export const moduleSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors.'),
    id: identifierSchema.describe('Id of the module: the name of its folder.'),
    slug: identifierSchema.describe(
      'Name in addresses and file names. Neutral: it shows on a watched device.',
    ),
    facts: z
      .int()
      .min(1)
      .describe('Version of the facts: whoever changes a fact in any language raises it.'),
    quizVersion: z
      .int()
      .min(1)
      .describe('The quiz version that new workshops get: a folder quiz/<number>.'),
    audience: z
      .array(z.enum([...groupAudiences, 'staff']))
      .min(1)
      .refine(
        (audience) => audience.length === 1 || !audience.includes('staff'),
        'has "staff" beside groups: staff study other modules than groups, so leave it alone or out',
      )
      .describe(
        'Groups that the module was written for; "school-younger" is 13 to 15. "staff" stands ' +
          'alone: trainers study it signed in, and no workshop or public page offers it.',
      ),
    sensitive: z
      .boolean()
      .describe(
        'True when only a trainer whose credential allows it may open it, where the gate of a ' +
          'certifying body is on.',
      ),
    minutes: z.int().min(5).max(480).describe('Minutes of a whole workshop with this module.'),
    objectives: z
      .array(identifierSchema)
      .min(1)
      .describe('Ids of the learning objectives; their words are in module.<language>.json.'),
    lessons: z.array(lessonSchema).min(1).describe('The lessons in reading order.'),
    sources: z.array(sourceSchema).min(1).describe('What the module rests on; shown to readers.'),
    religiousReferences: z
      .array(religiousReferenceSchema)
      .describe('Records of religious text with the review that allows it; usually empty.'),
    review: perLanguage(reviewSchema).describe('State of review of each language.'),
  })
  .describe('Structure of one module.');

export type ModuleFile = z.infer<typeof moduleSchema>;
