import * as z from 'zod/mini';
import { endpoint } from '../platform/endpoint.ts';
import { identifier } from '../platform/fields.ts';
import { contentId, credentialView } from './fields.ts';

/** Apart from the others: the console asks this alone, and carries no more than that. */
export const pathsEndpoint = endpoint({
  name: 'list-paths',
  capability: 'certification',
  method: 'GET',
  path: '/api/certification/paths',
  caller: 'staff',
  answers: {
    ok: z.strictObject({
      bodies: z.array(
        z.strictObject({ id: identifier, name: z.string(), tracks: z.array(contentId) }),
      ),
      begun: z.array(z.strictObject({ bodyId: identifier, trackId: contentId })),
      credentials: z.array(credentialView),
    }),
  },
  problems: [],
  loses: 'Trainers cannot find a way to certification.',
});
