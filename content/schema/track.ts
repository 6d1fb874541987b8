import * as z from 'zod';
import { identifierSchema } from './identifier.ts';

const examSchema = z.strictObject({
  bank: identifierSchema.describe('Id of the exam bank: the name of its folder in banks/.'),
  draw: z
    .int()
    .min(5)
    .max(100)
    .describe('Items in one sitting, drawn from the bank in equal shares by objective.'),
  passPercent: z.int().min(1).max(100).describe('Right answers out of 100 that pass.'),
  minutes: z.int().min(5).max(240).describe('Minutes of one sitting, by the clock of the server.'),
  attempts: z.int().min(1).max(20).describe('Sittings that somebody may begin in one window.'),
  windowDays: z.int().min(1).max(730).describe('Days of the window that `attempts` counts in.'),
  coolDownHours: z
    .int()
    .min(0)
    .max(2_160)
    .describe('Hours to wait after a sitting until the next one may begin.'),
});

const practiceSchema = z.strictObject({
  sessions: z.int().min(1).max(20).describe('Observed sessions that have to reach the levels.'),
  rubric: identifierSchema.describe('Id of the rubric that observers score by.'),
  least: z
    .record(identifierSchema, identifierSchema)
    .describe('For each criterion of the rubric the level that is enough, by their ids.'),
  observers: z
    .array(identifierSchema)
    .min(1)
    .describe('Ids of the tracks whose holders may observe and confirm training days.'),
});

const requirementsSchema = z.strictObject({
  modules: z
    .array(identifierSchema)
    .min(1)
    .describe('Ids of the modules to complete, those for staff included.'),
  trainingDays: z
    .int()
    .min(0)
    .max(60)
    .describe('Days of training that whoever led them has to confirm.'),
  exam: examSchema.describe('How the exam is held.'),
  practice: practiceSchema.describe('What an observer has to see.'),
  conduct: z.int().min(1).describe('Version of the code of conduct to agree to.'),
  safeguarding: z.boolean().describe('True when the declaration of safeguarding checks is needed.'),
});

const renewalSchema = z.strictObject({
  modules: z
    .array(identifierSchema)
    .describe('Ids of the modules to complete once more; may be empty.'),
  exam: z.boolean().describe('True when the exam has to be passed once more.'),
  practiceSessions: z.int().min(0).max(20).describe('Observed sessions since the last time.'),
  conduct: z.boolean().describe('True when the code of conduct has to be agreed to once more.'),
  safeguarding: z.boolean().describe('True when the declaration has to be made once more.'),
});

/** `tracks/<id>.json`: what a credential asks for and allows, the same for all languages. */
export const trackSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors.'),
    id: identifierSchema.describe('Id of the track: the name of its file.'),
    version: z.int().min(1).describe('Raised whenever the track asks for something else.'),
    requirements: requirementsSchema.describe('What a first credential needs.'),
    validMonths: z.int().min(1).max(120).describe('Months for which a credential is valid.'),
    renewal: renewalSchema.describe('What going on for the same time needs.'),
    prerequisites: z
      .array(identifierSchema)
      .describe('Ids of the tracks whose credential somebody has to hold first; may be empty.'),
    allows: z
      .strictObject({
        sensitiveModules: z
          .boolean()
          .describe('True when a holder may open workshops with modules marked sensitive.'),
      })
      .describe('What the credential lets its holder do.'),
  })
  .describe('Rules of one certification track.');

export type TrackFile = z.infer<typeof trackSchema>;
