import * as z from 'zod';
import { textSchema } from './text.ts';

/** `tracks/<id>.<language>.json`: the words of a track. */
export const trackWordsSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors.'),
    name: textSchema.max(90).describe('Name of the track, as it stands on the credential.'),
    summary: textSchema.max(300).describe('One sentence on whom the track is for.'),
    description: textSchema.describe(
      'Two or three sentences: what a holder has shown. Stands in the credential.',
    ),
    criteria: textSchema.describe(
      'The way to the credential in plain sentences. Stands in the credential.',
    ),
    allows: textSchema.max(300).describe('One sentence: what the credential lets its holder do.'),
  })
  .describe('Words of one certification track in one language.');

export type TrackWords = z.infer<typeof trackWordsSchema>;
