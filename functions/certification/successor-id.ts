import { keyedId } from '../platform/keyed-hash.ts';

/** Of the credential that corrects the name in another one: the same each time. */
export function successorId(pepper: string, id: string, name: string): string {
  return keyedId(pepper, 'credential', JSON.stringify(['supersede', id, name]));
}
