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
    'dynamodb:BatchWriteItem',
    'dynamodb:DeleteItem',
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:Query',
    'dynamodb:UpdateItem',
  ],
  quizzes: ['dynamodb:GetItem', 'dynamodb:UpdateItem'],
  staff: [
    'dynamodb:BatchGetItem',
    'dynamodb:ConditionCheckItem',
    'dynamodb:DeleteItem',
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:Query',
    'dynamodb:UpdateItem',
  ],
  insights: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
  certification: [
    'dynamodb:BatchGetItem',
    'dynamodb:ConditionCheckItem',
    'dynamodb:DeleteItem',
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:Query',
    'dynamodb:UpdateItem',
  ],
  exams: [
    'dynamodb:BatchGetItem',
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:Query',
    'dynamodb:UpdateItem',
  ],
  description: [],
};

/** The same for what runs by itself. */
export const jobActions = {
  tally: ['dynamodb:UpdateItem'],
  closing: [
    'dynamodb:DeleteItem',
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:Query',
    'dynamodb:UpdateItem',
  ],
  sweep: ['dynamodb:DeleteItem', 'dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
  publish: [
    'dynamodb:BatchGetItem',
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:Query',
    'dynamodb:UpdateItem',
  ],
} as const;

/** The name of a job's bundle and function: `<capability>-<job>`. */
export const jobNames: Readonly<Record<keyof typeof jobActions, string>> = {
  tally: 'insights-tally',
  closing: 'insights-closing',
  sweep: 'insights-sweep',
  publish: 'certification-publish',
};

/** Leave for a capability's actions on this table and its index, and on no other. */
export function tableAccess(
  scope: Construct,
  capability: Capability,
  tableName: string,
): PolicyStatement[] {
  const actions = tableActions[capability];
  if (actions.length === 0) return [];
  return [allow(actions, tableArns(scope, tableName))];
}

/** The table and its index. */
export function tableArns(scope: Construct, tableName: string): string[] {
  const arn = Stack.of(scope).formatArn({
    service: 'dynamodb',
    resource: 'table',
    resourceName: tableName,
  });
  return [arn, `${arn}/index/${table.index.name}`];
}
