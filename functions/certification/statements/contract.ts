import * as z from 'zod/mini';
import { endpoint } from '../../platform/endpoint.ts';
import { day, ofWorkshop } from '../../platform/fields.ts';

/** What a workplace can show of a workshop whose completion it must record. */
export const statementsEndpoints = {
  make: endpoint({
    name: 'make-completion-statement',
    capability: 'certification',
    method: 'POST',
    path: '/api/organisations/{organisationId}/workshops/{workshopId}/statement',
    caller: 'staff',
    roles: ['coordinator'],
    params: ofWorkshop,
    answers: {
      ok: z.strictObject({
        /** A compact JWS with the claims of `statement.ts`. */
        statement: z.string(),
        /** What its digest is of, in the order of the codes; names are in the organisation's own list. */
        rows: z.array(z.strictObject({ code: z.string(), day: z.nullable(day) })),
      }),
    },
    problems: ['no-roster', 'not-a-roster-workshop', 'statements-not-ready', 'workshop-still-open'],
    loses: 'Workplaces cannot show an inspector how many have completed a training.',
  }),
} as const;
