import type { JobDependencies } from '../platform/dependencies.ts';
import type { Impact } from './impact.ts';
import type { PublicRollUpView } from './roll-up.ts';
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
      quarters: await publicQuarters(reader, scope),
    })),
  );
  const impact: Impact = {
    quarters: await publicQuarters(reader, publicScope),
    provinces: provinces.filter(({ quarters }) => quarters.length > 0),
  };
  return JSON.stringify(impact);
}

async function publicQuarters(reader: Reader, scope: string): Promise<PublicRollUpView[]> {
  return (await findRollUp(reader, scope)).map(({ heads: _, ...told }) => told);
}
