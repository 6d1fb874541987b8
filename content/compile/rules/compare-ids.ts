import { type Mistake, mistake, type Place } from '../mistake.ts';
import { difference } from './ids.ts';

/**
 * Makes a check that words stand for exactly the ids wanted. `structure` is the file that lists the
 * ids, as the remedies name it.
 */
export function compareIds(
  structure: string,
): (wanted: readonly string[], given: Readonly<Record<string, unknown>>, at: Place) => Mistake[] {
  return (wanted, given, { file, field }) => {
    const { missing, unknown } = difference(wanted, Object.keys(given));
    const at = (id: string) => ({ file, field: `${field}.${id}` });
    const toWrite = `is missing: write it, or remove the id from ${structure}.`;
    const toRemove = `is not in ${structure}: correct the id, or remove it.`;
    return [
      ...missing.map((id) => mistake('missing-translation', at(id), toWrite)),
      ...unknown.map((id) => mistake('quiz-words', at(id), toRemove)),
    ];
  };
}
