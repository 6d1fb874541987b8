import * as z from 'zod';
import { identifierSchema } from './identifier.ts';
import { textSchema } from './text.ts';

const choiceWordsSchema = z.strictObject({
  stem: textSchema.describe('The question; never "which is not".'),
  options: z.record(identifierSchema, textSchema).describe('Words of each option, by its id.'),
  explanations: z
    .record(identifierSchema, textSchema)
    .describe('For each option why it is or is not the best answer; shown after the quiz.'),
});

const scaleWordsSchema = z.strictObject({
  stem: textSchema.describe('A statement in the first person.'),
  scale: z.record(z.string(), textSchema).describe('Words of each step, by its number.'),
});

export const itemWordsSchema = z.union([choiceWordsSchema, scaleWordsSchema]);

/** `quiz/<version>/quiz.<language>.json`: the words of a quiz. */
export const quizWordsSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors.'),
    items: z.record(identifierSchema, itemWordsSchema).describe('Words of each item, by its id.'),
  })
  .describe('Words of one quiz version in one language.');

export type QuizWords = z.infer<typeof quizWordsSchema>;
