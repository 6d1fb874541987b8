import * as z from 'zod/mini';
import { StopHere } from './stop-here.ts';

const wholeNumber = z.string().check(z.regex(/^\d{1,5}$/));

const settings = z.object({
  PORT: z._default(
    z.pipe(z.pipe(wholeNumber, z.transform(Number)), z.int().check(z.maximum(65_535))),
    4321,
  ),
  /** Another DynamoDB than the embedded one. */
  SANAD_DYNAMODB_ENDPOINT: z.optional(z.url()),
  /** Another folder for the data than `.sanad`. */
  SANAD_STATE: z.optional(z.string()),
  /** A folder with a certifying body's own exam banks, as their authors write them. */
  SANAD_BANK: z.optional(z.string()),
});
export type LocalSettings = z.infer<typeof settings>;

/** What the environment says about the embedded stack. Throws `StopHere` naming what is malformed. */
export function localSettings(
  variables: Readonly<Record<string, string | undefined>>,
): LocalSettings {
  const given = Object.entries(variables).filter(([, value]) => value);
  const parsed = settings.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map((issue) => issue.path.join('.'));
  throw new StopHere(
    `${names.join(', ')} is malformed. PORT is a number from 0 to 65535, ` +
      'SANAD_DYNAMODB_ENDPOINT an address such as http://localhost:8000.',
  );
}
