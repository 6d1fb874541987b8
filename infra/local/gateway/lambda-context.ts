import type { Context } from 'aws-lambda';

/** Milliseconds that a function has on AWS; locally nothing is cut off. */
const timeLimit = 10_000;

/** The context that Lambda hands to a function beside the event. */
export function lambdaContext(functionName: string, awsRequestId: string): Context {
  const started = Date.now();
  return {
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
    memoryLimitInMB: '512',
    awsRequestId,
    logGroupName: functionName,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => timeLimit - (Date.now() - started),
    done: () => undefined,
    fail: () => undefined,
    succeed: () => undefined,
  };
}
