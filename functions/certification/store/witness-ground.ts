import { keys } from '../../platform/table.ts';
import { stillCertifier } from './still-certifier.ts';

/**
 * By what somebody may sign: a role in the body, or a credential. `name` is what that calls them:
 * certifiers judge a signature by it, so it isn't theirs to say.
 */
export type Ground = { readonly name: string } & (
  | { readonly by: 'role'; readonly bodyId: string; readonly staffId: string }
  | { readonly by: 'credential'; readonly credentialId: string; readonly now: number }
);

/** Holds a signature to its ground: taken away a moment before, nothing is signed. */
export function groundStands(TableName: string, ground: Ground) {
  if (ground.by === 'role') return stillCertifier(TableName, ground.bodyId, ground.staffId);
  return {
    ConditionCheck: {
      TableName,
      Key: keys.credential(ground.credentialId),
      ConditionExpression: '#state = :active AND validUntil > :now',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':active': 'active', ':now': ground.now },
    },
  };
}
