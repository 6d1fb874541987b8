import type { Endpoint } from '../../functions/platform/endpoint.ts';
import type { Person } from './contract-api.ts';

/** Path parameters of an endpoint that isn't the staff's, naming things that are there. */
export function rightParams({ name, params }: Endpoint, person: Person, lessonId = 'first') {
  if (!params) return undefined;
  if (name === 'read-pace') return { workshopId: person.workshopId };
  return { moduleId: 'asking', lessonId };
}
