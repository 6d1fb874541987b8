import * as z from 'zod';
import { languages } from './language.ts';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in hex');

/**
 * `versions.json`: what every published quiz version was, so that nobody changes it under
 * workshops that use it. Written by `npm run content -- --record`, never by hand.
 */
export const versionsSchema = z
  .record(
    z.string().regex(/^[a-z0-9-]+\.[1-9]\d*$/, 'is no <module>.<version>'),
    z.strictObject({
      key: sha256Schema.describe('Hash of items, forms, objectives, options and right options.'),
      wordings: z
        .record(z.enum(languages), sha256Schema)
        .describe('For each language the hash of stems, option texts and scale steps.'),
    }),
  )
  .describe('Fingerprints of published quiz versions.');

export type Versions = z.infer<typeof versionsSchema>;
export type VersionRecord = Versions[string];
