import * as z from 'zod';
import { languages } from './language.ts';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in hex');

/**
 * `versions.json`: what every published version of a quiz, a rubric and the code of conduct was, so
 * that nobody changes it under those who rest on it. Written by `npm run content -- --record`, never by hand.
 */
export const versionsSchema = z
  .record(
    z.string().regex(/^[a-z0-9-]+\.[1-9]\d*$/, 'is no <name>.<version>'),
    z.strictObject({
      key: sha256Schema.describe(
        'Hash of what grades, scores or agreements rest on, the same in all languages.',
      ),
      wordings: z
        .record(z.enum(languages), sha256Schema)
        .describe('For each language the hash of its words.'),
    }),
  )
  .describe('Fingerprints of published versions of quizzes, rubrics and the code of conduct.');

export type Versions = z.infer<typeof versionsSchema>;
export type VersionRecord = Versions[string];
