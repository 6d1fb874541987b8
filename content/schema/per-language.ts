import * as z from 'zod';
import { languages } from './language.ts';

/** The same thing once for each language: none may be missing, none is better than another. */
export function perLanguage<Value extends z.ZodType>(value: Value) {
  return z.record(z.enum(languages), value);
}
