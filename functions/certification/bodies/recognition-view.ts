import type * as z from 'zod/mini';
import type { Recognition } from '../items/issuer.ts';
import type { recognition } from './views.ts';

/** A recognition that waits, as one certifier sees it. */
export function recognitionViewOf(
  { id, recognised, proposedBy, proposedAt }: Recognition,
  certifier: string,
): z.infer<typeof recognition> {
  return {
    id,
    ...recognised,
    proposedBy: proposedBy.name,
    proposedAt,
    isOwn: proposedBy.staffId === certifier,
  };
}
