import * as z from 'zod/mini';
import type { SignedType } from '../standard/signed-type.ts';

/** The `typ` of a statement's header: by it a statement is never a credential, nor the reverse. */
export const statementType = 'statement+jwt' satisfies SignedType;

/** As `2026-11-21`. Its own, so that the verify page doesn't load the fields of all contracts. */
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** More codes than a workshop can have. */
const count = z.int().check(z.minimum(0), z.maximum(10_000));

/**
 * What a statement says: how many of a workshop's roster have completed it, for whoever inspects a
 * workplace. No name, no answer, no result. The installation signs it, which vouches for the counting
 * and for nothing about the organisation.
 */
export const statementClaims = z.strictObject({
  /** The address of the keys by which this site signs statements. */
  iss: z.string().check(z.regex(/^https?:\/\/\S+$/), z.maxLength(400)),
  /** The beginning of `asOf` in Pakistan, epoch seconds. */
  iat: z.int(),
  /** The day in Pakistan on which it was counted: the same roster gives the same statement all day. */
  asOf: day,
  /** What the organisation calls itself. */
  organisation: z.string().check(z.minLength(1), z.maxLength(200)),
  modules: z
    .array(
      z.strictObject({
        id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60)),
        version: z.int().check(z.minimum(1)),
      }),
    )
    .check(z.minLength(1), z.maxLength(60)),
  /** On which it was given, the first one first. */
  days: z.array(day).check(z.minLength(1), z.maxLength(400)),
  closed: day,
  /** It was called off while it was open. */
  calledOff: z.boolean(),
  codes: z.strictObject({ issued: count, replaced: count, completed: count }),
  /** Of the list that belongs to it. */
  rows: count,
  /** SHA-256 of the list's lines, as `statementLines` writes them; base64url. */
  digest: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
});
export type StatementClaims = z.infer<typeof statementClaims>;
