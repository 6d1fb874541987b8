import type { JobDependencies } from '../platform/dependencies.ts';
import type { Impact } from './impact.ts';
import { publicProvinces, publicScope } from './scopes.ts';
import { findRollUp } from './store/roll-ups.ts';

/** Puts a text where everybody reads it as `/impact.json`, in the place of the one before. */
export type PublishImpact = (text: string) => Promise<void>;

type Reader = Pick<JobDependencies, 'documents' | 'tableName'>;

/**
 * Publishes the public roll-ups as they stand. Looks again afterwards: whoever published last has
 * then seen everything that was added before, so two at once never leave an old text behind.
 */
export async function refreshImpact(reader: Reader, publish: PublishImpact): Promise<void> {
  let published: string | undefined;
  let text = await impactText(reader);
  while (text !== published) {
    await publish(text);
    published = text;
    text = await impactText(reader);
  }
}

async function impactText(reader: Reader): Promise<string> {
  const provinces = await Promise.all(
    publicProvinces.map(async ({ province, scope }) => ({
      province,
      quarters: await findRollUp(reader, scope),
    })),
  );
  const impact: Impact = {
    quarters: await findRollUp(reader, publicScope),
    provinces: provinces.filter(({ quarters }) => quarters.length > 0),
  };
  return JSON.stringify(impact);
}
