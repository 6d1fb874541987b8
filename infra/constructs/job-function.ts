import type { Duration } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Code } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Stage } from '../stages.ts';
import { allow, HouseFunction } from './house-function.ts';
import { jobActions, jobNames, tableArns } from './table-access.ts';

export type Job = keyof typeof jobActions;

export interface JobFunctionProps {
  readonly stage: Stage;
  readonly job: Job;
  readonly bundles: string;
  readonly tableName: string;
  /** Of the table's stream, for jobs that read it. */
  readonly streamArn: string;
  readonly failures: IQueue;
  readonly timeout: Duration;
  readonly environment?: Readonly<Record<string, string>>;
  readonly policies?: readonly PolicyStatement[];
}

const loses: Readonly<Record<Job, string>> = {
  tally: 'Trainers do not see how far the group is.',
  closing: 'A closed workshop gets no report.',
  sweep: 'Workshops whose time is over are not closed.',
  publish: 'New and revoked credentials are not shown to who verifies them.',
};

/** Megabytes; the power of the processor grows with it. */
const memory: Readonly<Record<Job, number>> = {
  tally: 256,
  closing: 1024,
  sweep: 256,
  publish: 512,
};

/** A function that no visitor calls; it needs no secret. */
export class JobFunction extends HouseFunction {
  constructor(scope: Construct, id: string, props: JobFunctionProps) {
    const stream = ['DescribeStream', 'GetRecords', 'GetShardIterator'];
    const readsStream = props.job !== 'sweep';
    super(scope, id, {
      stage: props.stage,
      name: jobNames[props.job],
      description: `If it fails: ${loses[props.job]}`,
      code: Code.fromAsset(`${props.bundles}/${jobNames[props.job]}`),
      memorySize: memory[props.job],
      timeout: props.timeout,
      // Counting runs beside each step of a participant, and the clock strikes 43,200 times a month:
      // traces would keep the former's time for 30 days, and cost more than either.
      traced: props.job === 'closing' || props.job === 'publish',
      environment: {
        SANAD_TABLE: props.tableName,
        SANAD_CONTENT: '/var/task/content',
        ...props.environment,
      },
      policies: [
        allow(jobActions[props.job], tableArns(scope, props.tableName)),
        ...(readsStream
          ? [
              allow(
                stream.map((action) => `dynamodb:${action}`),
                [props.streamArn],
              ),
              // Lists streams of the whole account: DynamoDB knows no resource for it.
              allow(['dynamodb:ListStreams'], ['*']),
              allow(['sqs:SendMessage'], [props.failures.queueArn]),
            ]
          : []),
        ...(props.policies ?? []),
      ],
    });
  }
}
