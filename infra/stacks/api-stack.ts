import { Stack } from 'aws-cdk-lib';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { endpoints } from '../../functions/endpoints.ts';
import { capabilities } from '../capabilities.ts';
import { CapabilityFunction } from '../constructs/capability-function.ts';
import { FrontApi } from '../constructs/front-api.ts';
import { allow } from '../constructs/house-function.ts';
import type { Stage } from '../stages.ts';
import { tableName } from './data-stack.ts';
import { identityParameter } from './identity-stack.ts';

export interface ApiStackProps {
  readonly stage: Stage;
  readonly bundles: string;
  readonly secrets: readonly Secret[];
}

/** One function a capability behind one HTTP API, whose routes are the declared endpoints. */
export class ApiStack extends Stack {
  /** Host name of the API; answers only to requests that carry the origin secret. */
  readonly host: string;

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, { env: { region: props.stage.region } });
    const functions = new Map(
      capabilities.map((capability) => [
        capability.name,
        new CapabilityFunction(this, `${capability.name}Function`, {
          ...props,
          capability,
          tableName: tableName(props.stage),
          ...(capability.name === 'staff' && staffMore(this, props.stage)),
        }),
      ]),
    );
    const api = new FrontApi(this, 'Api', { stage: props.stage, endpoints, functions });
    this.host = `${api.apiId}.execute-api.${this.region}.${this.urlSuffix}`;
  }
}

/** What only the staff function knows and may: where people sign in, and sending letters. */
function staffMore(scope: Construct, stage: Stage) {
  const parameter = Stack.of(scope).formatArn({
    service: 'ssm',
    resource: 'parameter',
    resourceName: identityParameter(stage).slice(1),
  });
  return {
    environment: {
      SANAD_IDENTITY_PARAMETER: identityParameter(stage),
      ...(stage.mail && { SANAD_MAIL_FROM: stage.mail.from }),
    },
    policies: [
      allow(['ssm:GetParameter'], [parameter]),
      ...(stage.mail ? [allow(['ses:SendEmail'], [stage.mail.identityArn])] : []),
    ],
  };
}
