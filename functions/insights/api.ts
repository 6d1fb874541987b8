import { apiHandler } from '../platform/api-handler.ts';
import type { Dependencies } from '../platform/dependencies.ts';

export function insightsApi(dependencies: Dependencies) {
  return apiHandler([], dependencies);
}
