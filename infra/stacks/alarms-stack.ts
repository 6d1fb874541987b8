import { CfnOutput, Stack } from 'aws-cdk-lib';
import { TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { audiences } from '../audiences.ts';
import { AudienceAlarm } from '../constructs/audience-alarm.ts';
import { FailuresAlarm } from '../constructs/failures-alarm.ts';
import { FunctionAlarms } from '../constructs/function-alarms.ts';
import { HouseAlarm } from '../constructs/house-alarm.ts';
import { MonthlyBudget } from '../constructs/monthly-budget.ts';
import { OperatorTopic } from '../constructs/operator-topic.ts';
import { SiteWatch } from '../constructs/site-watch.ts';
import { TableAlarm } from '../constructs/table-alarm.ts';
import type { Stage } from '../stages.ts';
import { watchLoses } from '../watch/watched-pages.ts';
import { tableName } from './data-stack.ts';
import { failuresName } from './jobs-stack.ts';

/** Who is told what, when users lose something or the month gets dear. */
export class AlarmsStack extends Stack {
  constructor(scope: Construct, id: string, props: { stage: Stage; address: string }) {
    const { stage, address } = props;
    super(scope, id, { env: { region: stage.region } });
    const topic = new OperatorTopic(this, 'Operators', { stage });
    for (const audience of audiences) {
      new AudienceAlarm(this, audience.name, { stage, audience, topic });
    }
    new FunctionAlarms(this, 'Functions', { stage, topic });
    new FailuresAlarm(this, 'Failures', { queueName: failuresName(stage), topic });
    new TableAlarm(this, 'Table', { tableName: tableName(stage), topic });
    new HouseAlarm(this, 'Site', {
      topic,
      says: 'The site does not answer its watch.',
      loses: watchLoses,
      metric: new SiteWatch(this, 'Watch', { stage, address }).metricErrors(),
      threshold: 1,
      of3: 2,
      whenMissing: TreatMissingData.BREACHING,
    });
    new MonthlyBudget(this, 'Budget', { stage, topic });
    new CfnOutput(this, 'OperatorTopic', { value: topic.topicArn });
  }
}
