import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { HouseAlarm } from './house-alarm.ts';

const period = Duration.minutes(5);

/** Rings when the table refuses reads or writes for being too many. */
export class TableAlarm extends HouseAlarm {
  constructor(scope: Construct, id: string, props: { tableName: string; topic: ITopic }) {
    const events = (metricName: string) =>
      new Metric({
        namespace: 'AWS/DynamoDB',
        metricName,
        statistic: 'Sum',
        dimensionsMap: { TableName: props.tableName },
        period,
      });
    super(scope, id, {
      topic: props.topic,
      says: 'The table refuses reads or writes.',
      loses:
        'Participants wait and try again: joining, lessons and quizzes are slow or stand still.',
      metric: new MathExpression({
        expression: 'FILL(reads, 0) + FILL(writes, 0)',
        label: 'refused reads and writes',
        usingMetrics: {
          reads: events('ReadThrottleEvents'),
          writes: events('WriteThrottleEvents'),
        },
        period,
      }),
      threshold: 10,
      of3: 1,
    });
  }
}
