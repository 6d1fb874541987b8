import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { type Stage, stageNames, stages } from '../../infra/stages.ts';
import { appOf, onlyOne, resourcesOf, templateOf } from './synthesized.ts';

describe.each(stageNames)('the identity stack of %s', (name) => {
  const stage = stages[name];
  const app = appOf(stage);
  const template = templateOf(app, stage, 'identity');

  it('asks everybody for two factors: a code of an app, or a passkey that checked its user', () => {
    template.hasResourceProperties('AWS::Cognito::UserPool', {
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      WebAuthnUserVerification: 'required',
      WebAuthnFactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION',
      UserPoolTier: 'ESSENTIALS',
      Policies: {
        SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] },
        PasswordPolicy: Match.objectLike({ MinimumLength: 15 }),
      },
    });
  });

  it('lets people make their own account and verifies their e-mail', () => {
    template.hasResourceProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
      AutoVerifiedAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
    });
  });

  it('keeps the people whatever happens to the stack', () => {
    // Under another id CloudFormation would make another pool, in which everybody is a stranger.
    expect(resourcesOf(template, 'AWS::Cognito::UserPool')).toEqual({
      Staff35CBA1CE: expect.objectContaining({
        DeletionPolicy: 'Retain',
        Properties: expect.objectContaining({ DeletionProtection: 'ACTIVE' }),
      }),
    });
  });

  it('knows the site as a public client of the code flow, and no other way in', () => {
    const client = onlyOne(template, 'AWS::Cognito::UserPoolClient');
    expect(client).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'email', 'profile'],
      PreventUserExistenceErrors: 'ENABLED',
      SupportedIdentityProviders: ['COGNITO'],
    });
    expect(JSON.stringify(client.CallbackURLs)).toContain('/api/staff/signed-in');
    expect(JSON.stringify(client.LogoutURLs)).toContain('/ur/console/');
    expect(JSON.stringify(client.ExplicitAuthFlows)).not.toContain('PASSWORD');
  });

  it('tells the functions of staff and certification by a parameter, which they alone may read', () => {
    const parameter = onlyOne(template, 'AWS::SSM::Parameter');
    expect(parameter.Name).toBe(`/sanad/${name}/identity`);
    const api = JSON.stringify(templateOf(app, stage, 'api').toJSON());
    expect(api).toContain(`"SANAD_IDENTITY_PARAMETER":"/sanad/${name}/identity"`);
    // Signing in, and the address that credentials carry.
    expect(api.match(/ssm:GetParameter/g)).toHaveLength(2);
  });
});

describe('a stage with a school’s own provider', () => {
  const stage: Stage = {
    ...stages.dev,
    federation: {
      name: 'School',
      issuer: 'https://login.example.edu',
      clientId: 'sanad',
      secretName: 'school-provider',
    },
  };
  const template = templateOf(appOf(stage), stage, 'identity');

  it('offers it beside the pool, its secret as a reference', () => {
    template.hasResourceProperties('AWS::Cognito::UserPoolIdentityProvider', {
      ProviderType: 'OIDC',
      ProviderDetails: Match.objectLike({ oidc_issuer: 'https://login.example.edu' }),
    });
    template.hasResourceProperties('AWS::Cognito::UserPoolIdentityProvider', {
      AttributeMapping: { email: 'email', email_verified: 'email_verified', name: 'name' },
    });
    expect(JSON.stringify(template.toJSON())).toContain(
      '{{resolve:secretsmanager:school-provider:SecretString:clientSecret::}}',
    );
    template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      SupportedIdentityProviders: ['COGNITO', { Ref: Match.stringLikeRegexp('Federation') }],
    });
  });
});
