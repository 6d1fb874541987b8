import { CfnOutput, Stack } from 'aws-cdk-lib';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { StaffPool } from '../constructs/staff-pool.ts';
import type { Stage } from '../stages.ts';

/**
 * Where staff sign in. It comes after the site, whose address it sends people back to; the staff
 * function finds it by a parameter of fixed name.
 */
export class IdentityStack extends Stack {
  constructor(scope: Construct, id: string, props: { stage: Stage; site: string }) {
    const { stage, site } = props;
    super(scope, id, { env: { region: stage.region }, terminationProtection: true });
    const pool = new StaffPool(this, 'Staff', { stage, site });
    new StringParameter(this, 'Parameter', {
      parameterName: identityParameter(stage),
      description: 'Where staff sign in; nothing in it is secret.',
      stringValue: this.toJsonString({
        issuer: `https://cognito-idp.${stage.region}.${this.urlSuffix}/${pool.userPoolId}`,
        clientId: pool.client.userPoolClientId,
        signOut: `${pool.address}/logout`,
        site,
      }),
    });
    new CfnOutput(this, 'SignIn', { value: pool.address });
  }
}

/** Name of the parameter that tells the staff function where people sign in. */
export function identityParameter(stage: Stage): string {
  return `/sanad/${stage.name}/identity`;
}
