import { Aws, Duration, RemovalPolicy, SecretValue } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPool,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  PasskeyUserVerification,
  ProviderAttribute,
  UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolDomain,
  UserPoolIdentityProviderOidc,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { languages } from '../../content/schema/language.ts';
import type { Stage } from '../stages.ts';

/** Who works with Sanad, and how they prove it; participants are never in it. */
export class StaffPool extends UserPool {
  readonly client: UserPoolClient;
  /** Address of the managed sign-in pages. */
  readonly address: string;

  constructor(scope: Construct, id: string, props: { stage: Stage; site: string }) {
    const { stage, site } = props;
    const prefix = `sanad-${stage.name}-${Aws.ACCOUNT_ID}`;
    const host = `${prefix}.auth.${stage.region}.amazoncognito.com`;
    super(scope, id, {
      featurePlan: FeaturePlan.ESSENTIALS,
      // Anybody may make an account; what it may do comes from an invitation and lies in our table.
      selfSignUpEnabled: true,
      signInAliases: { email: true },
      autoVerify: { email: true },
      standardAttributes: {
        email: { required: true, mutable: true },
        fullname: { required: true, mutable: true },
      },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { sms: false, otp: true },
      signInPolicy: { allowedFirstAuthFactors: { password: true, passkey: true } },
      passkeyRelyingPartyId: host,
      passkeyUserVerification: PasskeyUserVerification.REQUIRED,
      // Length without rules of composition, as ASVS 5.0 and NIST SP 800-63B-4 ask.
      passwordPolicy: {
        minLength: 15,
        requireDigits: false,
        requireLowercase: false,
        requireSymbols: false,
        requireUppercase: false,
        tempPasswordValidity: Duration.days(3),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      signInCaseSensitive: false,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const resource = this.node.defaultChild;
    if (!(resource instanceof CfnUserPool)) throw new Error('The pool has no CfnUserPool.');
    // A passkey that checked its user counts as both factors.
    resource.webAuthnFactorConfiguration = 'MULTI_FACTOR_WITH_USER_VERIFICATION';
    new UserPoolDomain(this, 'SignIn', {
      userPool: this,
      cognitoDomain: { domainPrefix: prefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    this.address = `https://${host}`;
    this.client = this.siteClient(stage, site);
  }

  private siteClient(stage: Stage, site: string): UserPoolClient {
    const providers = [UserPoolClientIdentityProvider.COGNITO];
    const federated = this.federated(stage);
    if (federated) providers.push(UserPoolClientIdentityProvider.custom(federated.providerName));
    const client = new UserPoolClient(this, 'Site', {
      userPool: this,
      // A public client with PKCE: one secret less to keep, and to pay for.
      generateSecret: false,
      authFlows: { user: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${site}/api/staff/signed-in`],
        logoutUrls: languages.map((language) => `${site}/${language}/console/`),
      },
      supportedIdentityProviders: providers,
      preventUserExistenceErrors: true,
      idTokenValidity: Duration.minutes(5),
      accessTokenValidity: Duration.minutes(5),
      refreshTokenValidity: Duration.hours(1),
      enableTokenRevocation: true,
    });
    if (federated) client.node.addDependency(federated);
    return client;
  }

  /** A school's or workplace's own provider, where the stage names one. */
  private federated({ federation }: Stage): UserPoolIdentityProviderOidc | undefined {
    if (!federation) return undefined;
    return new UserPoolIdentityProviderOidc(this, 'Federation', {
      userPool: this,
      name: federation.name,
      issuerUrl: federation.issuer,
      clientId: federation.clientId,
      clientSecret: SecretValue.secretsManager(federation.secretName, {
        jsonField: 'clientSecret',
      }).unsafeUnwrap(),
      scopes: ['openid', 'email', 'profile'],
      attributeMapping: {
        email: ProviderAttribute.other('email'),
        // Else Cognito calls it unverified, and no invitation by e-mail could be accepted. So the
        // provider is trusted to have checked the addresses that it claims.
        emailVerified: ProviderAttribute.other('email_verified'),
        fullname: ProviderAttribute.other('name'),
      },
    });
  }
}
