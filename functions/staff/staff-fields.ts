import * as z from 'zod/mini';

/** Of one person, without the signs that would make it several. */
export const email = z
  .string()
  .check(
    z.maxLength(254),
    z.regex(/^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:"]+$/),
  );
/** What signing in leads back to: a page of console or certification, never another site. */
export const returnPath = z
  .string()
  .check(
    z.regex(
      /^\/(en|ur|ar)\/(console|certification)\/[A-Za-z0-9/_-]{0,200}(#[A-Za-z0-9/_?=&-]{0,200})?$/,
    ),
  );
