import { allOrNothing } from '../../platform/all-or-nothing.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { SessionClaim } from '../../platform/session-cookie.ts';
import { type Key, keys } from '../../platform/table.ts';
import { dayInPakistan } from '../rules/day-in-pakistan.ts';
import { sessionEndsAt } from '../session-clock.ts';
import { ownSession, ownSessionValues } from './own-session.ts';

/**
 * Spends a personal code on the claimed participant's completion, all or nothing: neither item gets
 * anything of the other, and the code's no time but the day. False when one of them stood against it.
 */
export async function spendCode(
  dependencies: Dependencies,
  claim: SessionClaim,
  code: Key,
): Promise<boolean> {
  const { tableName: TableName, now } = dependencies;
  const { workshopId, participantId } = claim;
  const record = {
    TableName,
    Key: keys.participant(workshopId, participantId),
    UpdateExpression: 'SET completed = :yes, sessionEnds = :sessionEnds',
    ConditionExpression: `${ownSession} AND attribute_not_exists(completed)`,
    ExpressionAttributeValues: {
      ...ownSessionValues(dependencies, claim),
      ':yes': true,
      ':sessionEnds': sessionEndsAt(dependencies, participantId),
    },
  };
  const spent = {
    TableName,
    Key: code,
    UpdateExpression: 'SET standing = :completed, #day = :day',
    ConditionExpression: 'standing = :joined AND workshopId = :workshop',
    ExpressionAttributeNames: { '#day': 'day' },
    ExpressionAttributeValues: {
      ':completed': 'completed',
      ':joined': 'joined',
      ':day': dayInPakistan(now()),
      ':workshop': workshopId,
    },
  };
  return allOrNothing(dependencies, [{ Update: record }, { Update: spent }]);
}
