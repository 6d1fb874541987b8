import { Duration, Stack } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { allow } from '../constructs/house-function.ts';
import { mayUseIssuerKeys } from '../constructs/issuer-keys.ts';
import { type Job, JobFunction } from '../constructs/job-function.ts';
import { Publication } from '../constructs/publication.ts';
import { StreamConsumer } from '../constructs/stream-consumer.ts';
import type { Stage } from '../stages.ts';
import { tableNames } from './data-stack.ts';

export interface JobsStackProps {
  readonly stage: Stage;
  readonly bundles: string;
  readonly tableName: string;
  readonly streamArn: string;
  /** Where public figures and credentials are written. */
  readonly records: IBucket;
  /** Address of the deployed site, which stands in credentials. */
  readonly site: string;
}

/** What runs by itself: counting progress, closing workshops, publishing credentials, the clocks. */
export class JobsStack extends Stack {
  constructor(scope: Construct, id: string, props: JobsStackProps) {
    super(scope, id, { env: { region: props.stage.region } });
    const failures = new Queue(this, 'Failures', {
      queueName: failuresName(props.stage),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    const job = (name: Job, more: Pick<JobOptions, 'timeout' | 'environment' | 'policies'>) =>
      new JobFunction(this, `${name}Function`, { ...props, ...more, job: name, failures });
    const tally = job('tally', { timeout: Duration.seconds(60) });
    const closing = job('closing', {
      // 2,000 records are sealed in seconds; a table that throttles may take minutes.
      timeout: Duration.minutes(15),
      environment: { SANAD_IMPACT_BUCKET: props.records.bucketName },
      policies: [allow(['s3:PutObject'], [props.records.arnForObjects('impact.json')])],
    });
    const stream = { streamArn: props.streamArn, failures };
    new StreamConsumer(this, 'Tally', {
      ...stream,
      consumer: tally,
      batchSize: 500,
      windowSeconds: 1,
      wanted: [
        { dynamodb: { NewImage: { kind: { S: ['participant'] } } } },
        { dynamodb: { OldImage: { kind: { S: ['participant'] } } } },
      ],
    });
    new StreamConsumer(this, 'Closing', {
      ...stream,
      consumer: closing,
      batchSize: 1,
      wanted: [
        { dynamodb: { NewImage: { kind: { S: ['workshop'] }, state: { S: ['closing'] } } } },
      ],
    });
    new Publication(this, 'Publication', {
      ...props,
      ...stream,
      publish: job('publish', publishMore(this, props)),
    });
    new Rule(this, 'Clock', {
      description: 'Close workshops whose time is over.',
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [
        new LambdaFunction(job('sweep', { timeout: Duration.seconds(50) }), { retryAttempts: 0 }),
      ],
    });
  }
}

type JobOptions = ConstructorParameters<typeof JobFunction>[2];

/** What publishing knows and may: files under `c/`, keys of this table's bodies, letters. */
function publishMore(scope: Construct, { stage, records, site }: JobsStackProps) {
  const { mail } = stage;
  return {
    // A hundred credentials are signed anew in less, when a key was compromised.
    timeout: Duration.minutes(5),
    environment: {
      SANAD_RECORDS_BUCKET: records.bucketName,
      SANAD_SITE: site,
      ...(mail && { SANAD_MAIL_FROM: mail.from }),
    },
    policies: [
      allow(['s3:GetObject', 's3:PutObject'], [records.arnForObjects('c/*')]),
      // Without it S3 says of a file that isn't there that it is forbidden.
      allow(['s3:ListBucket'], [records.bucketArn]),
      mayUseIssuerKeys(scope, tableNames(stage)),
      ...(mail ? [allow(['ses:SendEmail'], [mail.identityArn])] : []),
    ],
  };
}

/** The queue of stream records that nobody could handle; its name ties no stack to another. */
export function failuresName(stage: Stage): string {
  return `sanad-${stage.name}-failures`;
}
