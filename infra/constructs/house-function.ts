import type { Duration } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { Stage } from '../stages.ts';
import { ShortLog } from './short-log.ts';

export interface HouseFunctionProps {
  readonly stage: Stage;
  /** One word; function and log are named after it. */
  readonly name: string;
  readonly description: string;
  readonly code: Code;
  /** Default: `handler` of the bundle's file `handler.mjs`. */
  readonly handler?: string;
  readonly memorySize: number;
  readonly timeout: Duration;
  readonly environment: Readonly<Record<string, string>>;
  readonly policies: readonly PolicyStatement[];
  readonly reservedConcurrency?: number | undefined;
  /** Default: yes. */
  readonly traced?: boolean;
}

/**
 * A Lambda function as Sanad runs them all: Node 24 on ARM, traced, with its own short log and a
 * role that may write that log and do what `policies` say, and nothing else.
 */
export class HouseFunction extends LambdaFunction {
  constructor(scope: Construct, id: string, props: HouseFunctionProps) {
    const logGroup = new ShortLog(scope, `${id}Log`, props);
    const role = new Role(scope, `${id}Role`, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    role.addToPolicy(allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [logGroup.logGroupArn]));
    for (const policy of props.policies) role.addToPolicy(policy);
    super(scope, id, {
      functionName: functionName(props.stage, props.name),
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: props.handler ?? 'handler.handler',
      code: props.code,
      memorySize: props.memorySize,
      timeout: props.timeout,
      environment: { NODE_OPTIONS: '--enable-source-maps', ...props.environment },
      tracing: (props.traced ?? true) ? Tracing.ACTIVE : Tracing.DISABLED,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      // Leaves out the three lines that Lambda itself would add to each request.
      systemLogLevelV2: SystemLogLevel.WARN,
      role,
      ...(props.reservedConcurrency && {
        reservedConcurrentExecutions: props.reservedConcurrency,
      }),
    });
  }
}

/** The name by which alarms know a function, without tying one stack to another. */
export function functionName(stage: Stage, name: string): string {
  return `sanad-${stage.name}-${name}`;
}

/** Leave to do these actions on these resources. */
export function allow(actions: readonly string[], resources: readonly string[]): PolicyStatement {
  return new PolicyStatement({
    effect: Effect.ALLOW,
    actions: [...actions],
    resources: [...resources],
  });
}
