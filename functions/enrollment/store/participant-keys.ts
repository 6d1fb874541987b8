import * as z from 'zod/mini';
import type { Dependencies } from '../../platform/dependencies.ts';
import { type Key, keys } from '../../platform/table.ts';
import { participantItems } from './participant-items.ts';

const parts = z.array(z.object({ participantId: z.string(), resumeHash: z.string() }));

/** The keys of all participant records of a workshop and of their resume codes, page by page. */
export async function* participantKeys(
  reader: Pick<Dependencies, 'documents' | 'tableName'>,
  workshopId: string,
): AsyncGenerator<readonly Key[]> {
  const attributes = ['participantId', 'resumeHash'];
  for await (const items of participantItems(reader, workshopId, attributes)) {
    yield parts
      .parse(items)
      .flatMap(({ participantId, resumeHash }) => [
        keys.resumeCode(resumeHash),
        keys.participant(workshopId, participantId),
      ]);
  }
}
