import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Stage } from '../stages.ts';
import { HouseAlarm } from './house-alarm.ts';
import { functionName } from './house-function.ts';

const period = Duration.minutes(5);

export interface FunctionAlarmsProps {
  readonly stage: Stage;
  readonly topic: ITopic;
}

/** What Lambda itself can tell: no room to run, slow answers for a room that waits, a late tally. */
export class FunctionAlarms extends Construct {
  constructor(scope: Construct, id: string, { stage, topic }: FunctionAlarmsProps) {
    super(scope, id);
    new HouseAlarm(this, 'Throttled', {
      topic,
      says: 'A function of this account is refused room to run (Lambda concurrency).',
      loses: 'Whatever it serves stands still: joining, quizzes, the console or closing.',
      metric: lambda('Throttles', 'Sum'),
      threshold: 1,
      of3: 1,
    });
    for (const name of ['enrollment', 'quizzes']) {
      new HouseAlarm(this, `Slow-${name}`, {
        topic,
        says: `${name} takes more than 3 seconds for one request in twenty.`,
        loses: 'A room full of people waits after each step.',
        metric: lambda('Duration', 'p95', functionName(stage, name)),
        threshold: 3_000,
        of3: 2,
      });
    }
    new HouseAlarm(this, 'Late', {
      topic,
      says: 'The tally is more than a minute behind.',
      loses: 'Trainers see old numbers of how far the group is; the workshop itself goes on.',
      metric: lambda('IteratorAge', 'Maximum', functionName(stage, 'insights-tally')),
      threshold: 60_000,
      of3: 2,
    });
    new HouseAlarm(this, 'Clock', {
      topic,
      says: 'The clock that closes workshops fails.',
      loses: 'Workshops that have ended wait for their report.',
      metric: lambda('Errors', 'Sum', functionName(stage, 'insights-sweep')),
      threshold: 3,
      of3: 2,
    });
    new HouseAlarm(this, 'Publishing', {
      topic,
      says: 'Publishing credentials and status lists fails.',
      loses:
        'Who verifies a credential does not see that it is new or revoked; after 8 days no status at all.',
      metric: lambda('Errors', 'Sum', functionName(stage, 'certification-publish')),
      threshold: 1,
      of3: 1,
    });
  }
}

function lambda(metricName: string, statistic: string, ofFunction?: string): Metric {
  return new Metric({
    namespace: 'AWS/Lambda',
    metricName,
    statistic,
    ...(ofFunction && { dimensionsMap: { FunctionName: ofFunction } }),
    period,
  });
}
