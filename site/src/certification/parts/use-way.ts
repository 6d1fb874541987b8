import { certificationEndpoints } from '../../../../functions/certification/contract.ts';
import { useLoaded } from '../../console/parts/use-loaded.ts';
import type { CertificationApp } from '../app.ts';

/** Reads somebody's way through one track at one body, whose parameters stand in the address. */
export function useWay(
  app: CertificationApp,
  { bodyId, trackId }: { readonly bodyId: string; readonly trackId: string },
) {
  return useLoaded(app, certificationEndpoints.path, { params: { bodyId, trackId } });
}
