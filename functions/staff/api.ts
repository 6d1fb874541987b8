import { apiHandler } from '../platform/api-handler.ts';
import type { Dependencies } from '../platform/dependencies.ts';

export function staffApi(dependencies: Dependencies) {
  return apiHandler([], dependencies);
}
