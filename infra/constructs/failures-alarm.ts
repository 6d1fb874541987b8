import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { HouseAlarm } from './house-alarm.ts';

/** Rings when a record of the stream was given up: a tally or a report is missing something. */
export class FailuresAlarm extends HouseAlarm {
  constructor(scope: Construct, id: string, props: { queueName: string; topic: ITopic }) {
    super(scope, id, {
      topic: props.topic,
      says: 'The table’s stream has records that nobody could handle.',
      loses:
        'A trainer sees wrong numbers of progress (`recount` tells by how much; the report counts anew), or a closed workshop has no report (the clock tries again).',
      metric: new Metric({
        namespace: 'AWS/SQS',
        metricName: 'ApproximateNumberOfMessagesVisible',
        statistic: 'Maximum',
        dimensionsMap: { QueueName: props.queueName },
        period: Duration.minutes(5),
      }),
      threshold: 1,
      of3: 1,
    });
  }
}
