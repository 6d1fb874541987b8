import * as z from 'zod/mini';
import { endpoint } from '../platform/endpoint.ts';

export const descriptionEndpoints = {
  health: endpoint({
    name: 'health',
    capability: 'description',
    method: 'GET',
    path: '/api/health',
    caller: 'anyone',
    answers: { ok: z.strictObject({ status: z.literal('ok') }) },
    problems: [],
    loses: 'Nobody can tell whether joining, lessons and quizzes work.',
  }),
  openapi: endpoint({
    name: 'openapi',
    capability: 'description',
    method: 'GET',
    path: '/api/openapi.json',
    caller: 'anyone',
    answers: { ok: z.looseObject({ openapi: z.string() }) },
    problems: [],
    loses: 'Integrators cannot read the description of the API.',
  }),
} as const;
