import * as z from 'zod/mini';
import type { LocalPlaces } from './local-places.ts';
import { readJsonFile } from './read-json-file.ts';
import { StopHere } from './stop-here.ts';

const ready = z.looseObject({ url: z.url() });

/** The address of the stack that `npm start` runs. */
export async function siteOfStack(places: LocalPlaces): Promise<string> {
  const told = await readJsonFile(places.ready, ready);
  if (told) return told.url;
  throw new StopHere('Sanad is not running here. Run npm start first.');
}
