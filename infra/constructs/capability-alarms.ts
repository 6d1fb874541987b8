import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { routeKeyOf } from '../../functions/platform/endpoint.ts';
import type { DeployedCapability } from '../capabilities.ts';
import type { Stage } from '../stages.ts';
import { HouseAlarm } from './house-alarm.ts';
import { functionName } from './house-function.ts';
import { logName } from './short-log.ts';

const period = Duration.minutes(5);

export interface CapabilityAlarmsProps {
  readonly stage: Stage;
  readonly capability: DeployedCapability;
  readonly topic: ITopic;
}

/** Three alarms of one capability: it fails, it is refused room to run, it is slow. */
export class CapabilityAlarms extends Construct {
  constructor(scope: Construct, id: string, { stage, capability, topic }: CapabilityAlarmsProps) {
    super(scope, id);
    const { name } = capability;
    const loses = capability.loses.join(' ');
    const ofFunction = { FunctionName: functionName(stage, name) };
    const aws = (metricName: string, statistic: string) =>
      new Metric({
        namespace: 'AWS/Lambda',
        metricName,
        statistic,
        dimensionsMap: ofFunction,
        period,
      });
    new HouseAlarm(this, 'Fails', {
      topic,
      loses,
      says: `${name} answers with faults.`,
      metric: this.faults(stage, capability),
      threshold: 5,
      of3: 1,
    });
    new HouseAlarm(this, 'Throttled', {
      topic,
      loses,
      says: `${name} is refused room to run (Lambda concurrency).`,
      metric: aws('Throttles', 'Sum'),
      threshold: 1,
      of3: 1,
    });
    new HouseAlarm(this, 'Slow', {
      topic,
      loses,
      says: `${name} takes more than 3 seconds for one request in twenty.`,
      metric: aws('Duration', 'p95'),
      threshold: 3_000,
      of3: 2,
    });
  }

  /**
   * Counted in the access log: Lambda's own error count misses the faults that a function answers
   * itself, and a route that is throttled or timed out shows there too.
   */
  private faults(stage: Stage, { name, endpoints }: DeployedCapability): Metric {
    const routes = endpoints.map((declared) => `$.route = "${routeKeyOf(declared)}"`);
    return new MetricFilter(this, 'Faults', {
      logGroup: LogGroup.fromLogGroupName(this, 'AccessLog', logName(stage, 'access')),
      filterPattern: FilterPattern.literal(`{ $.status = "5*" && (${routes.join(' || ')}) }`),
      metricNamespace: `Sanad/${stage.name}`,
      metricName: `${name}-faults`,
      metricValue: '1',
      defaultValue: 0,
    }).metric({ statistic: 'Sum', period });
  }
}
