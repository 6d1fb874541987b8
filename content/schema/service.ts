import * as z from 'zod';
import { dayOrMonthSchema, daySchema, monthSchema } from './calendar.ts';
import { identifierSchema } from './identifier.ts';
import { perLanguage } from './per-language.ts';
import { textSchema } from './text.ts';

/*
 * Words of Open Referral HSDS 3: organization, service, phones, schedule, service areas,
 * languages. A number is stored as it is dialled and never completed to an international one:
 * the same short code means another service in the next country.
 */

const mapAddress = /(?:maps\.|\/maps|goo\.gl|openstreetmap|waze\.com|what3words|plus\.codes)/i;

const webAddressSchema = z
  .url({ protocol: /^https?$/, error: 'is no web address: write it with https://' })
  .refine(
    (url) => !mapAddress.test(url),
    'leads to a map: name the page that describes the service',
  );

export const serviceSourceSchema = z.strictObject({
  url: webAddressSchema.describe('The page on which the entry was read.'),
  published: dayOrMonthSchema
    .nullable()
    .describe('The date that the page carries; null when it carries none.'),
  read: monthSchema.describe('The month in which we read the page.'),
  evidence: z
    .enum(['official', 'ngo', 'news', 'secondary', 'weak'])
    .describe('Whose page it is: the government or service itself, an NGO, the press, a list.'),
});

const phoneSchema = z.strictObject({
  number: z
    .string()
    .regex(/^\d[\d-]{0,14}$/, 'is no number as dialled: digits and hyphens only')
    .describe('As dialled inside the country and region of the entry.'),
  source: serviceSourceSchema.describe('Where this number was read: no number without it.'),
});

const scheduleSchema = z.strictObject({
  hours: z.enum(['always', 'unknown']).describe('What the source says about opening hours.'),
  confirmed: z
    .boolean()
    .describe('True only when the service itself states the hours; else the text says so.'),
  text: perLanguage(textSchema).describe('The hours in one sentence, doubts included.'),
});

const shared = {
  $schema: z.string().optional().describe('Address of this schema, for editors.'),
  id: identifierSchema.describe('Id of the entry: the name of its file.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe('ISO 3166-1 code, the name of its folder.'),
  organization: z
    .strictObject({
      name: perLanguage(textSchema).describe('Who runs the service.'),
      url: webAddressSchema.nullable().describe('Web page of the service or organization.'),
    })
    .describe('HSDS organization.'),
  name: perLanguage(textSchema.max(90)).describe('Name by which people know the service.'),
  description: perLanguage(textSchema).describe('One sentence: what it does, and for whom.'),
  howTo: perLanguage(textSchema).describe('How to reach it (HSDS application_process).'),
  whatToExpect: perLanguage(textSchema).describe('What happens then, as far as sources say.'),
  needs: z
    .array(
      z.enum([
        'police',
        'rescue',
        'medical',
        'hotline',
        'child-protection',
        'legal-aid',
        'counselling',
        'shelter',
      ]),
    )
    .min(1)
    .describe('What people come with (HSDS taxonomy terms).'),
  serviceAreas: z
    .array(z.string().regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/))
    .min(1)
    .describe('ISO 3166 codes of the country or regions where the source says that it serves.'),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .describe('Languages spoken there as a source states; empty when no source states any.'),
  source: serviceSourceSchema.describe('Where the entry was read.'),
  verifiedByCall: z
    .strictObject({ date: daySchema.describe('The day on which somebody rang and was answered.') })
    .nullable()
    .describe('Null as long as nobody has rung the number. Never set without a call.'),
};

const byPhone = {
  ...shared,
  phones: z.array(phoneSchema).min(1).describe('Numbers to dial, each with source and dates.'),
  schedule: scheduleSchema.describe('When it can be reached.'),
};

const emergencySchema = z.strictObject({
  kind: z.literal('emergency').describe('To dial in danger.'),
  ...byPhone,
});

const helplineSchema = z.strictObject({
  kind: z.literal('helpline').describe('To dial for help and advice.'),
  ...byPhone,
});

/**
 * A shelter: strict, without any field for an address, coordinates or a map, and of location type
 * `virtual`, so that an export to HSDS has no address to give either.
 */
const shelterSchema = z.strictObject({
  kind: z.literal('shelter').describe('A safe place to stay. Its place is never published.'),
  ...shared,
  locationType: z.literal('virtual').describe('HSDS location_type: no place is given.'),
  phones: z.array(phoneSchema).describe('Numbers for admission, never of the house; may be empty.'),
  schedule: scheduleSchema.nullable().describe('When admission can be asked for; null: unknown.'),
});

/** `services/<country>/<id>.json`: one entry of the support directory. */
export const serviceSchema = z
  .discriminatedUnion('kind', [emergencySchema, helplineSchema, shelterSchema])
  .describe('One service of the support directory.');

export type ServiceFile = z.infer<typeof serviceSchema>;
export type ServiceSource = z.infer<typeof serviceSourceSchema>;
