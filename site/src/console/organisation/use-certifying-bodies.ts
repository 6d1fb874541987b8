import type * as z from 'zod/mini';
import { pathsEndpoint } from '../../../../functions/certification/paths-contract.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import type { ScreenProps } from '../screen-props.ts';

type Paths = z.infer<(typeof pathsEndpoint)['answers']['ok']>;
export type CertifyingBody = Paths['bodies'][number];

/** The bodies that have said who they are and what they offer: a gate can name one of them. */
export function useCertifyingBodies(app: ScreenProps['app']) {
  return useLoaded(app, pathsEndpoint, {});
}
