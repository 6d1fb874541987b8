import { Duration } from 'aws-cdk-lib';
import { CfnEventSourceMapping, type IFunction, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface StreamConsumerProps {
  readonly streamArn: string;
  readonly consumer: IFunction;
  /** Where records go that could not be handled: only their place in the stream, not what is in them. */
  readonly failures: IQueue;
  /** Patterns of records that are wanted, as Lambda's event filtering takes them. */
  readonly wanted: readonly object[];
  readonly batchSize: number;
  /** Lets a batch carry the shard and a window; without it records come as they are. */
  readonly windowSeconds?: number;
}

/** Feeds a function from the table's stream; a poisoned record stops nobody for long. */
export class StreamConsumer extends Construct {
  constructor(scope: Construct, id: string, props: StreamConsumerProps) {
    super(scope, id);
    new CfnEventSourceMapping(this, 'Source', {
      functionName: props.consumer.functionName,
      eventSourceArn: props.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: props.batchSize,
      maximumBatchingWindowInSeconds: 0,
      bisectBatchOnFunctionError: true,
      maximumRetryAttempts: 8,
      maximumRecordAgeInSeconds: Duration.hours(12).toSeconds(),
      functionResponseTypes: ['ReportBatchItemFailures'],
      destinationConfig: { onFailure: { destination: props.failures.queueArn } },
      filterCriteria: {
        filters: props.wanted.map((pattern) => ({ pattern: JSON.stringify(pattern) })),
      },
      ...(props.windowSeconds !== undefined && { tumblingWindowInSeconds: props.windowSeconds }),
    });
  }
}
