import * as z from 'zod/mini';
import { workshopIdentifier } from './workshop-identifier.ts';

/* Fields that several contracts share. */

/** Of an organisation, a person of the staff, a project, an invitation. */
export const identifier = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,32}$/));
/** 128 random bits that a page makes, base64url: a repeat after a lost reply is the same thing. */
export const pageKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));
/** Grows with each change; a change names the version that it was made from. */
export const version = z.int().check(z.minimum(1));
/** Epoch seconds, up to the year 2100. */
export const moment = z.int().check(z.minimum(0), z.maximum(4_102_444_800));
/** As `2026-11-21`. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** Where a list goes on: opaque to pages, made of the last entry's moment and workshop. */
export const pageMark = z.string().check(z.regex(/^\d{1,10}-[a-z0-9]{16,32}$/));
/** One line that staff write about their own work. */
export const line = z.string().check(z.minLength(1), z.maxLength(120), z.regex(/^[^\p{Cc}]*$/u));

export const ofOrganisation = z.strictObject({ organisationId: identifier });
export const ofWorkshop = z.strictObject({
  organisationId: identifier,
  workshopId: workshopIdentifier,
});
