import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { SessionClaim } from '../../platform/session-cookie.ts';
import { keys } from '../../platform/table.ts';
import { type Participant, participant } from '../participant.ts';
import { classifyRefusal } from '../rules/classify-refusal.ts';
import { sessionNow } from '../session-clock.ts';

export type ReadParticipant =
  | { readonly kind: 'participant'; readonly participant: Participant }
  | { readonly kind: 'problem'; readonly type: 'session-ended' | 'session-moved' };

/** The record, if it is there and unexpired; whoever asks. For the store's own classification. */
export async function findParticipant(
  { documents, tableName, now }: Pick<Dependencies, 'documents' | 'tableName' | 'now'>,
  workshopId: string,
  participantId: string,
): Promise<Participant | undefined> {
  const { Item } = await documents.send(
    new GetCommand({
      TableName: tableName,
      Key: keys.participant(workshopId, participantId),
      ConsistentRead: true,
    }),
  );
  const found = Item && participant.parse(Item);
  return found && found.expires > now() ? found : undefined;
}

/** The claimed session's own record, or why there is none for it. Sealed ones can be read. */
export async function readParticipant(
  dependencies: Dependencies,
  claim: SessionClaim,
): Promise<ReadParticipant> {
  const found = await findParticipant(dependencies, claim.workshopId, claim.participantId);
  const standing = classifyRefusal(found, {
    sessionHash: claim.sessionHash,
    now: dependencies.now(),
    sessionNow: sessionNow(dependencies, claim.participantId),
    repeats: true,
  });
  if (found && standing === 'repeat') return { kind: 'participant', participant: found };
  return { kind: 'problem', type: standing === 'session-moved' ? standing : 'session-ended' };
}
