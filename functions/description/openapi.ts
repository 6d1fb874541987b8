import * as z from 'zod/mini';
import { type Endpoint, problemsOf } from '../platform/endpoint.ts';
import { problemStatus, type SuccessKind, successStatus } from '../platform/http-status.ts';
import { problem } from '../platform/problem.ts';
import { sessionCookieName, staffCookieName } from '../platform/session-cookie-name.ts';

const answerKinds: readonly SuccessKind[] = ['ok', 'created', 'no-content', 'see-other'];

/** The OpenAPI 3.1 document of these endpoints, from their declarations and nothing else. */
export function openApiOf(endpoints: readonly Endpoint[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: operationOf(endpoint),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sanad',
      version: '1',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      schemas: { Problem: jsonSchemaOf(problem) },
      securitySchemes: {
        participant: { type: 'apiKey', in: 'cookie', name: sessionCookieName },
        staff: { type: 'apiKey', in: 'cookie', name: staffCookieName },
      },
    },
  };
}

function operationOf(endpoint: Endpoint) {
  return {
    operationId: endpoint.name,
    tags: [endpoint.capability],
    ...(endpoint.caller === 'participant' && { security: [{ participant: [] }] }),
    ...(endpoint.caller === 'staff' && { security: [{ staff: [] }] }),
    ...((endpoint.params || endpoint.query) && {
      parameters: [
        ...parametersOf('path', endpoint.params),
        ...parametersOf('query', endpoint.query),
      ],
    }),
    ...(endpoint.body && {
      requestBody: { required: true, content: jsonContent(jsonSchemaOf(endpoint.body)) },
    }),
    responses: { ...answersOf(endpoint), ...problemResponsesOf(endpoint) },
  };
}

function parametersOf(place: 'path' | 'query', params?: z.ZodMiniObject) {
  return Object.entries(params?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || !z.safeParse(schema, undefined).success,
    schema: z.toJSONSchema(schema),
  }));
}

function answersOf(endpoint: Endpoint) {
  return Object.fromEntries(
    answerKinds.flatMap((kind) => {
      const schema = endpoint.answers[kind];
      return schema ? [answerOf(kind, schema)] : [];
    }),
  );
}

function answerOf(kind: SuccessKind, schema: z.ZodMiniType) {
  const content =
    kind === 'no-content' || kind === 'see-other'
      ? {}
      : { content: jsonContent(jsonSchemaOf(schema)) };
  return [successStatus[kind], { description: kind, ...content }] as const;
}

/** Problems that share a status share a response, which names them all. */
function problemResponsesOf(endpoint: Endpoint) {
  const byStatus = Map.groupBy(problemsOf(endpoint), (type) => problemStatus[type]);
  return Object.fromEntries(
    [...byStatus].map(([status, types]) => [
      status,
      {
        description: types.join(', '),
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    ]),
  );
}

function jsonContent(schema: unknown) {
  return { 'application/json': { schema } };
}

function jsonSchemaOf(schema: z.ZodMiniType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  return rest;
}
