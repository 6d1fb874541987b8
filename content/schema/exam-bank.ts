import * as z from 'zod';
import { identifierSchema } from './identifier.ts';

const examItemSchema = z.strictObject({
  id: identifierSchema
    .regex(/^[a-z].{0,31}$/, 'is no id of an item: begin with a letter, 32 signs at most')
    .describe('Id of the item, unique in the bank.'),
  objective: identifierSchema.describe('The objective that the item measures.'),
  options: z
    .array(identifierSchema.max(32))
    .min(3)
    .max(6)
    .describe('Ids of the options; every sitting shows them in another order.'),
  right: identifierSchema.describe('The id of the best option. Never leaves the server.'),
});

/** `banks/<id>/bank.json`: items and key of an exam, the same for all languages. */
export const examBankSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors.'),
    id: identifierSchema.describe('Id of the bank: the name of its folder, and of its track.'),
    version: z.int().min(1).describe('Raised whenever items or their key change.'),
    sample: z
      .boolean()
      .describe('True when anybody can read the key; screens and credentials say so.'),
    objectives: z
      .array(identifierSchema)
      .min(1)
      .max(12)
      .describe('Ids of what the exam measures; results are told by them.'),
    items: z.array(examItemSchema).min(5).max(1_000).describe('All items that may be drawn.'),
  })
  .describe('Items and key of one exam bank.');

export type ExamBankFile = z.infer<typeof examBankSchema>;
