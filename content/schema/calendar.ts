import * as z from 'zod';

/** A day of the Gregorian calendar, `2026-11-21`. */
export const daySchema = z.iso.date('is no day: write it as 2026-11-21');

/** A month, `2026-11`. */
export const monthSchema = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'is no month: write it as 2026-11');

/** A day, or a month where the day is not known. */
export const dayOrMonthSchema = z.union([daySchema, monthSchema]);
