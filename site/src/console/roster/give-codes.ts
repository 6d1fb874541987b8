import type { ConsoleApp } from '../app.ts';
import type { Failure } from '../model.ts';
import { keptBatches } from './kept-batches.ts';
import { type Person, withCodes } from './rules/people.ts';
import { shuffled } from './rules/shuffled.ts';
import { issueCodes, type WorkshopParams } from './server/issue-codes.ts';
import type { List } from './state.ts';

interface Wish {
  readonly list: List;
  /** Each gets a new code; those who have one lose it. */
  readonly people: readonly Person[];
  readonly params: WorkshopParams;
}

export type Given = { readonly kind: 'list'; readonly list: List } | Failure;

/** New codes for these people, or for nobody. Who gets which is drawn by lot on this device. */
export async function giveCodes(
  app: Pick<ConsoleApp, 'call' | 'drafts' | 'around'>,
  { list, people, params }: Wish,
  got: (count: number) => void,
): Promise<Given> {
  const lost = people.flatMap(({ code }) => code ?? []);
  const ask = { fresh: people.length - lost.length, lost };
  const batches = keptBatches(app, params.workshopId, ask);
  const issued = await issueCodes(app, { params, batches }, got);
  if (issued.kind !== 'codes') return issued;
  const codes = shuffled(issued.codes, app.around.randomBytes);
  const given = new Map(people.map((person, at) => [person, codes[at] ?? '']));
  return {
    kind: 'list',
    list: {
      ...list,
      roster: withCodes(list.roster, given),
      fresh: new Set([...list.fresh, ...codes]),
      // What was known of the codes before says nothing of the new ones.
      standings: null,
      unsaved: true,
    },
  };
}
