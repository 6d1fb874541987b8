import * as z from 'zod';

/** Names in files, addresses and answers: kebab-case ASCII, so that they survive both. */
export const identifierSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is no id: use small letters a-z, digits and single hyphens')
  .max(60);
