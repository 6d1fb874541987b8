import { endpoints } from '../functions/endpoints.ts';
import type { Capability, Endpoint } from '../functions/platform/endpoint.ts';

/** People who notice a failure together: one alarm tells what they lose. */
export interface Audience {
  readonly name: 'participants' | 'staff';
  /** Beginnings of the paths that serve them, e.g. `/api/enrollment`. */
  readonly paths: readonly string[];
  /** What they lose, a sentence for each endpoint. */
  readonly loses: readonly string[];
  /** Functions whose own log tells of faults that no answer tells of, as after a failed sign-in. */
  readonly ownLogs: readonly Capability[];
}

const ofStaff = ({ path }: Endpoint) =>
  /^\/api\/(?:staff|organisations|certification)(?:\/|$)/.test(path);

/** Everybody that the API serves, from the declared endpoints. */
export const audiences: readonly Audience[] = [
  audience('participants', (endpoint) => !ofStaff(endpoint), []),
  audience('staff', ofStaff, ['staff']),
].filter(({ paths }) => paths.length > 0);

function audience(
  name: Audience['name'],
  served: (endpoint: Endpoint) => boolean,
  ownLogs: Audience['ownLogs'],
): Audience {
  const own = endpoints.filter(served);
  const paths = own.map(({ path }) => path.split('/').slice(0, 3).join('/'));
  return { name, paths: [...new Set(paths)], loses: own.map(({ loses }) => loses), ownLogs };
}

/** As many of the sentences as fit in `most` characters, and how many more there are. */
export function losesWithin(most: number, loses: readonly string[]): string {
  const kept: string[] = [];
  for (const sentence of loses) {
    if ([...kept, sentence].join(' ').length > most) break;
    kept.push(sentence);
  }
  const left = loses.length - kept.length;
  return left > 0
    ? `${kept.join(' ')} And ${left} more: the access log names the route.`
    : kept.join(' ');
}
