import { Stack, Validations } from 'aws-cdk-lib';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { endpoints } from '../../functions/endpoints.ts';
import { capabilities } from '../capabilities.ts';
import { CapabilityFunction } from '../constructs/capability-function.ts';
import { FrontApi } from '../constructs/front-api.ts';
import { allow } from '../constructs/house-function.ts';
import { mayUseStatementKeys } from '../constructs/issuer-keys.ts';
import type { Stage } from '../stages.ts';
import { tableName, tableNames } from './data-stack.ts';
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
          ...(capability.name === 'certification' && certificationMore(this, props.stage)),
          ...(capability.name === 'exams' && examsMore(this, props.stage)),
        }),
      ]),
    );
    acknowledgeBanks(this, props.stage);
    const api = new FrontApi(this, 'Api', { stage: props.stage, endpoints, functions });
    this.host = `${api.apiId}.execute-api.${this.region}.${this.urlSuffix}`;
  }
}

/** What only the staff function knows and may: where people sign in, and sending letters. */
function staffMore(scope: Construct, stage: Stage) {
  const { environment, policies } = siteAddress(scope, stage);
  if (!stage.mail) return { environment, policies };
  return {
    environment: { ...environment, SANAD_MAIL_FROM: stage.mail.from },
    policies: [...policies, allow(['ses:SendEmail'], [stage.mail.identityArn])],
  };
}

/** What only the certification function knows and may: our own address, and signing statements. */
function certificationMore(scope: Construct, stage: Stage) {
  const { environment, policies } = siteAddress(scope, stage);
  return { environment, policies: [...policies, mayUseStatementKeys(scope, tableNames(stage))] };
}

/** Where people sign in and come back to: our own address, which credentials carry too. */
function siteAddress(scope: Construct, stage: Stage) {
  const parameter = Stack.of(scope).formatArn({
    service: 'ssm',
    resource: 'parameter',
    resourceName: identityParameter(stage).slice(1),
  });
  return {
    environment: { SANAD_IDENTITY_PARAMETER: identityParameter(stage) },
    policies: [allow(['ssm:GetParameter'], [parameter])],
  };
}

/** What only the exam function knows and may: a certifying body's own banks. */
function examsMore(scope: Construct, { examBanks }: Stage) {
  if (!examBanks) return {};
  const { bucket, prefix } = examBanks;
  return {
    environment: { SANAD_BANK_PREFIX: `s3://${bucket}/${prefix}` },
    policies: [allow(['s3:GetObject'], [banksArn(scope, examBanks)])],
  };
}

/** Said here and not with the other findings: only a stage with own banks has it. */
function acknowledgeBanks(scope: Construct, { examBanks }: Stage): void {
  if (!examBanks) return;
  Validations.of(scope.node.findChild('examsFunctionRole')).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${banksArn(scope, examBanks)}]`,
    reason: 'The files of all exam banks, whatever a body calls them, below a prefix of their own.',
  });
}

function banksArn(scope: Construct, { bucket, prefix }: NonNullable<Stage['examBanks']>): string {
  return Stack.of(scope).formatArn({
    service: 's3',
    region: '',
    account: '',
    resource: bucket,
    resourceName: `${prefix}/banks/*`,
  });
}
