import * as z from 'zod/mini';

/** ISO 3166-2 codes of Pakistan's provinces and territories, and `elsewhere`. */
export const province = z.enum([
  'PK-BA',
  'PK-GB',
  'PK-IS',
  'PK-JK',
  'PK-KP',
  'PK-PB',
  'PK-SD',
  'elsewhere',
]);
export type Province = z.infer<typeof province>;
