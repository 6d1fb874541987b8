import { PolicyDocument, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { allow } from './house-function.ts';
import type { JobFunction } from './job-function.ts';
import { StreamConsumer } from './stream-consumer.ts';

export interface PublicationProps {
  readonly publish: JobFunction;
  readonly streamArn: string;
  readonly failures: IQueue;
}

/** Kinds of items that say something new to who verifies: see `publish-consumer.ts`. */
const kinds = ['status-list', 'holder', 'issuer', 'issuer-keys'];

/**
 * When credentials are published: right after a decision, by the table's stream; and each hour, for
 * what was lost, for lists that have to be signed anew, and for letters before a credential ends.
 */
export class Publication extends Construct {
  constructor(scope: Construct, id: string, { publish, ...stream }: PublicationProps) {
    super(scope, id);
    new StreamConsumer(this, 'Decided', {
      ...stream,
      consumer: publish,
      batchSize: 100,
      wanted: [{ dynamodb: { NewImage: { kind: { S: kinds } } } }],
    });
    const caller = new Role(this, 'Caller', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
      inlinePolicies: {
        publish: new PolicyDocument({
          statements: [allow(['lambda:InvokeFunction'], [publish.functionArn])],
        }),
      },
    });
    // By hand: CDK's own target would let it call every version of the function.
    new CfnSchedule(this, 'Hourly', {
      description: 'Publish credentials and status lists, and remind holders.',
      scheduleExpression: 'rate(1 hour)',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: publish.functionArn,
        roleArn: caller.roleArn,
        // The next one does it.
        retryPolicy: { maximumRetryAttempts: 0 },
      },
    });
  }
}
