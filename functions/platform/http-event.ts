import * as z from 'zod/mini';

/** What Sanad reads of an API Gateway HTTP API event (payload format 2.0), and nothing else. */
export const httpEvent = z.object({
  routeKey: z.string(),
  headers: z.record(z.string(), z.optional(z.string())),
  cookies: z.optional(z.array(z.string())),
  queryStringParameters: z.optional(z.record(z.string(), z.optional(z.string()))),
  pathParameters: z.optional(z.record(z.string(), z.optional(z.string()))),
  body: z.optional(z.string()),
  isBase64Encoded: z.boolean(),
  requestContext: z.object({ requestId: z.string() }),
});
export type HttpEvent = z.infer<typeof httpEvent>;

/** The answer in the same format. */
export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly cookies?: string[];
  readonly body?: string;
}
