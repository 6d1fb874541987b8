import * as z from 'zod';
import { identifierSchema } from './identifier.ts';
import { textSchema } from './text.ts';

const termWordsSchema = z.strictObject({
  term: textSchema.max(60).describe('The word that is used for this thing, and no other.'),
  forms: z
    .array(textSchema.max(60))
    .default([])
    .describe('Other written forms that count as the term: plurals, verbs, feminine forms.'),
  meaning: textSchema
    .max(200, 'is too long: say it in 200 characters at most')
    .describe('One plain sentence for a reader who meets the word for the first time.'),
  avoid: z
    .array(textSchema.max(60))
    .default([])
    .describe('Words that are refused in content, because the term is the word for it.'),
});

/** `glossary.json`: one word for one thing, in each language. */
export const glossarySchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors.'),
    terms: z
      .array(
        z.strictObject({
          id: identifierSchema.describe('Id of the term, unique in the glossary.'),
          en: termWordsSchema,
          ur: termWordsSchema,
          ar: termWordsSchema,
        }),
      )
      .describe('All terms, the most important first.'),
  })
  .describe('The words that all modules share.');

export type Glossary = z.infer<typeof glossarySchema>;
export type GlossaryTerm = Glossary['terms'][number];
export type TermWords = z.infer<typeof termWordsSchema>;
