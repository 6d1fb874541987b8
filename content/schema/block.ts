import * as z from 'zod';
import { identifierSchema } from './identifier.ts';

const spanSchema = z.strictObject({
  text: z.string().min(1).describe('The words, spaces at the edges included.'),
  strong: z.literal(true).optional().describe('Set where the words are strong.'),
  emphasis: z.literal(true).optional().describe('Set where the words are emphasised.'),
});

const spansSchema = z.array(spanSchema).min(1);

const explainedTermSchema = z.strictObject({
  id: identifierSchema.describe('Id of the term in the glossary.'),
  term: z.string().min(1).describe('The term as the glossary writes it.'),
  meaning: z.string().min(1).describe('What it means, in one sentence.'),
});

const paragraphSchema = z.strictObject({
  kind: z.literal('paragraph'),
  spans: spansSchema.describe('The paragraph as pieces of equally set words.'),
  terms: z
    .array(explainedTermSchema)
    .min(1)
    .max(2)
    .optional()
    .describe('Terms that a reader meets here first; the compiler finds them, no author does.'),
});

const headingSchema = z.strictObject({
  kind: z.literal('heading'),
  level: z.literal([2, 3]).describe('2 under the title of the lesson, 3 under a 2.'),
  spans: spansSchema,
});

const listSchema = z.strictObject({
  kind: z.literal('list'),
  ordered: z.boolean().describe('True when the order matters and numbers are shown.'),
  get items() {
    return z.array(z.array(textBlockSchema).min(1)).min(1);
  },
});

/** Running text: what stands inside activities, list items and guides. */
const textBlockSchema = z.discriminatedUnion('kind', [paragraphSchema, headingSchema, listSchema]);

const choiceSchema = z.strictObject({
  spans: spansSchema.describe('The option as the reader sees it first.'),
  good: z.boolean().describe('True for a good way: this is practice, so it is no secret.'),
  feedback: z.array(textBlockSchema).min(1).describe('What opens when the option is chosen.'),
});

const choicesSchema = z.array(choiceSchema).min(2).max(4);

const scenarioSchema = z.strictObject({
  kind: z.literal('scenario'),
  id: identifierSchema.describe('Same in all languages, unique in the module.'),
  title: z.string().min(1),
  blocks: z.array(textBlockSchema).min(1).describe('The story and the question.'),
  choices: choicesSchema.describe('Ways to act, one or more of them good.'),
});

const practiceSchema = z.strictObject({
  kind: z.literal('practice'),
  id: identifierSchema.describe('Same in all languages, unique in the module.'),
  blocks: z.array(textBlockSchema).min(1).describe('The question.'),
  choices: choicesSchema.describe('Options, exactly one of them good.'),
});

/**
 * The closed tree that lessons and guides are made of: plain JSON, and nothing in it that a page
 * could not show safely (no HTML, link or image).
 */
export const blockSchema = z.discriminatedUnion('kind', [
  paragraphSchema,
  headingSchema,
  listSchema,
  scenarioSchema,
  practiceSchema,
]);

export type ExplainedTerm = z.infer<typeof explainedTermSchema>;
export type Span = z.infer<typeof spanSchema>;
export type TextBlock = z.infer<typeof textBlockSchema>;
export type Choice = z.infer<typeof choiceSchema>;
export type Scenario = z.infer<typeof scenarioSchema>;
export type Practice = z.infer<typeof practiceSchema>;
export type Activity = Scenario | Practice;
export type Block = z.infer<typeof blockSchema>;
