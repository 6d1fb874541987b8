import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Stage } from '../stages.ts';

/** A log group that forgets after the stage's few days, and goes with its stack. */
export class ShortLog extends LogGroup {
  constructor(scope: Construct, id: string, props: { stage: Stage; name: string }) {
    super(scope, id, {
      logGroupName: logName(props.stage, props.name),
      retention: props.stage.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }
}

/** Names are fixed, so that alarms refer to a log without tying one stack to another. */
export function logName(stage: Stage, name: string): string {
  return `/sanad/${stage.name}/${name}`;
}
