import * as z from 'zod/mini';

export const workshopIdentifier = z.string().check(z.regex(/^[a-z0-9]{16,32}$/));
