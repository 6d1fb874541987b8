import { endpoints } from '../endpoints.ts';
import { apiHandler } from '../platform/api-handler.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import { route } from '../platform/route.ts';
import { descriptionEndpoints } from './contract.ts';
import { openApiOf } from './openapi.ts';

/** The handler of what describes the API: that it lives, and what it offers. */
export function descriptionApi(dependencies: Dependencies) {
  return apiHandler(
    [
      route(descriptionEndpoints.health, async () => ({
        kind: 'ok' as const,
        body: { status: 'ok' as const },
      })),
      route(descriptionEndpoints.openapi, async () => ({
        kind: 'ok' as const,
        body: openApiOf(endpoints),
      })),
    ],
    dependencies,
  );
}
