import { Stack } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { Capability } from '../../functions/platform/endpoint.ts';
import { table } from '../../functions/platform/table.ts';
import { allow } from './house-function.ts';

/**
 * What each capability does with the table. A transaction or a batch needs the right to each single
 * action in it. `table-access.test.ts` compares this with the commands in the bundles.
 */
export const tableActions: Readonly<Record<Capability, readonly string[]>> = {
  enrollment: [
    'dynamodb:BatchGetItem',
    'dynamodb:DeleteItem',
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:UpdateItem',
  ],
  quizzes: ['dynamodb:GetItem', 'dynamodb:UpdateItem'],
  staff: [],
  insights: [],
  description: [],
};

/** Leave for a capability's actions on this table and its index, and on no other. */
export function tableAccess(
  scope: Construct,
  capability: Capability,
  tableName: string,
): PolicyStatement[] {
  const actions = tableActions[capability];
  if (actions.length === 0) return [];
  const arn = Stack.of(scope).formatArn({
    service: 'dynamodb',
    resource: 'table',
    resourceName: tableName,
  });
  return [allow(actions, [arn, `${arn}/index/${table.index.name}`])];
}
