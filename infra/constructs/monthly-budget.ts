import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { Stage } from '../stages.ts';

/** Warns when 80 % of the month's money is spent, and when more than all of it is foreseen. */
export class MonthlyBudget extends CfnBudget {
  constructor(scope: Construct, id: string, { stage, topic }: { stage: Stage; topic: ITopic }) {
    super(scope, id, {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: stage.budgetUsd, unit: 'USD' },
      },
      notificationsWithSubscribers: [
        warning('ACTUAL', 80, topic.topicArn),
        warning('FORECASTED', 100, topic.topicArn),
      ],
    });
  }
}

function warning(notificationType: 'ACTUAL' | 'FORECASTED', percent: number, topicArn: string) {
  return {
    notification: {
      notificationType,
      comparisonOperator: 'GREATER_THAN',
      threshold: percent,
      thresholdType: 'PERCENTAGE',
    },
    subscribers: [{ subscriptionType: 'SNS', address: topicArn }],
  };
}
