import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

export interface HouseAlarmProps {
  readonly topic: ITopic;
  /** What is wrong, in a few words. */
  readonly says: string;
  /** What users lose: an alarm without it can't be made. */
  readonly loses: string;
  readonly metric: IMetric;
  /** It rings at this value or above … */
  readonly threshold: number;
  /** … in so many of the last three periods. */
  readonly of3: 1 | 2 | 3;
  readonly whenMissing?: TreatMissingData;
}

/** An alarm that tells the operator what users lose, and tells again when it is over. */
export class HouseAlarm extends Alarm {
  constructor(scope: Construct, id: string, props: HouseAlarmProps) {
    super(scope, id, {
      alarmDescription: `${props.says} What users lose: ${props.loses}`,
      metric: props.metric,
      threshold: props.threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 3,
      datapointsToAlarm: props.of3,
      treatMissingData: props.whenMissing ?? TreatMissingData.NOT_BREACHING,
    });
    this.addAlarmAction(new SnsAction(props.topic));
    this.addOkAction(new SnsAction(props.topic));
  }
}
