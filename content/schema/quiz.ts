import * as z from 'zod';
import { identifierSchema } from './identifier.ts';

export const forms = ['A', 'B'] as const;
export type Form = (typeof forms)[number];

const choiceItemSchema = z.strictObject({
  id: identifierSchema.describe('Id of the item, unique in the quiz.'),
  kind: z.literal('choice').describe('One best answer out of several.'),
  form: z.enum(forms).describe('The form that holds the item; A and B are parallel.'),
  objective: identifierSchema.describe('The learning objective that the item measures.'),
  options: z
    .array(identifierSchema)
    .min(2)
    .max(6)
    .describe('Ids of the options in the order in which they are shown.'),
  right: identifierSchema.describe('The id of the best option. Never leaves the server unasked.'),
});

const scaleItemSchema = z.strictObject({
  id: identifierSchema.describe('Id of the item, unique in the quiz.'),
  kind: z.literal('scale').describe('Attitude or confidence: no answer is right or wrong.'),
  points: z.int().min(3).max(7).describe('Number of steps; they are named "1", "2", … .'),
});

export const quizItemSchema = z.discriminatedUnion('kind', [choiceItemSchema, scaleItemSchema]);

/** `quiz/<version>/quiz.json`: structure and key, the same for all languages. */
export const quizSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors.'),
    items: z
      .array(quizItemSchema)
      .min(2)
      .describe('All items. Scale items belong to both forms, choice items to the form named.'),
  })
  .describe('Items and key of one quiz version.');

export type ChoiceItem = z.infer<typeof choiceItemSchema>;
export type QuizItem = z.infer<typeof quizItemSchema>;
