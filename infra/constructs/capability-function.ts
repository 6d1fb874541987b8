import { Duration } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Code } from 'aws-cdk-lib/aws-lambda';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { DeployedCapability } from '../capabilities.ts';
import type { Stage } from '../stages.ts';
import { allow, HouseFunction } from './house-function.ts';
import { tableAccess } from './table-access.ts';

export interface CapabilityFunctionProps {
  readonly stage: Stage;
  readonly capability: DeployedCapability;
  /** Folder with `<capability>/handler.mjs` and its `content`. */
  readonly bundles: string;
  readonly tableName: string;
  readonly secrets: readonly Secret[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly policies?: readonly PolicyStatement[];
}

/** The function that serves all endpoints of one capability. */
export class CapabilityFunction extends HouseFunction {
  constructor(scope: Construct, id: string, props: CapabilityFunctionProps) {
    const { name, loses } = props.capability;
    const secretArns = props.secrets.map((secret) => secret.secretArn);
    super(scope, id, {
      stage: props.stage,
      name,
      description: `If it fails: ${loses[0]}`,
      code: Code.fromAsset(`${props.bundles}/${name}`),
      memorySize: 512,
      // Longer than three tries at DynamoDB of two seconds each, shorter than a person waits.
      timeout: Duration.seconds(10),
      traced: props.capability.traced,
      environment: {
        SANAD_TABLE: props.tableName,
        SANAD_SECRET_ARN: secretArns.join(' '),
        SANAD_CONTENT: '/var/task/content',
        // Not read: a new number makes new instances, which read the secrets anew.
        SANAD_ORIGIN_SECRET_EDITION: `${props.stage.originSecretEdition}`,
        ...props.environment,
      },
      policies: [
        allow(['secretsmanager:GetSecretValue'], secretArns),
        ...tableAccess(scope, name, props.tableName),
        ...(props.policies ?? []),
      ],
      reservedConcurrency: props.stage.reservedConcurrency?.[name],
    });
  }
}
