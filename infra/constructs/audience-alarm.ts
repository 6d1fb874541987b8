import { Duration } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { type Audience, losesWithin } from '../audiences.ts';
import type { Stage } from '../stages.ts';
import { HouseAlarm } from './house-alarm.ts';
import { logName } from './short-log.ts';

/** CloudWatch takes 1,024 characters; the rest of the description needs fewer than this. */
const roomForLosses = 850;

export interface AudienceAlarmProps {
  readonly stage: Stage;
  readonly audience: Audience;
  readonly topic: ITopic;
}

/** Rings when requests of one audience end in faults. */
export class AudienceAlarm extends Construct {
  constructor(scope: Construct, id: string, { stage, audience, topic }: AudienceAlarmProps) {
    super(scope, id);
    new HouseAlarm(this, 'Fails', {
      topic,
      says: `Requests of ${audience.name} end in faults.`,
      loses: losesWithin(roomForLosses, audience.loses),
      metric: this.faults(stage, audience),
      threshold: 5,
      of3: 1,
    });
  }

  /**
   * Counted in the access log: Lambda's own error count misses the faults that a function answers
   * itself, and a route that is throttled or timed out shows there too. What no answer tells of is
   * counted in the function's own log (`functions/platform/log-fault.ts`), into the same metric.
   */
  private faults(stage: Stage, { name, paths, ownLogs }: Audience): Metric {
    const routes = paths.map((path) => `$.route = "* ${path}*"`).join(' || ');
    const faults = (id: string, log: string, pattern: string) =>
      new MetricFilter(this, `${id}Faults`, {
        logGroup: LogGroup.fromLogGroupName(this, `${id || 'Access'}Log`, logName(stage, log)),
        filterPattern: FilterPattern.literal(`{ ${pattern} }`),
        metricNamespace: `Sanad/${stage.name}`,
        metricName: `${name}-faults`,
        metricValue: '1',
        defaultValue: 0,
      });
    for (const own of ownLogs) faults(own, own, '$.status = 500 && $.requestId = "none"');
    const answered = faults('', 'access', `$.status = "5*" && (${routes})`);
    return answered.metric({ statistic: 'Sum', period: Duration.minutes(5) });
  }
}
