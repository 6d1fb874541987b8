import { globSync, readFileSync } from 'node:fs';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { problemStatus } from '../../functions/platform/http-status.ts';
import { edgeCode } from '../../infra/bundle/edge-code.ts';
import { forwardedHeaders } from '../../infra/constructs/forwarded-headers.ts';
import { securityHeaders } from '../../infra/edge/headers.ts';
import { stageNames, stages } from '../../infra/stages.ts';
import { appOf, onlyOne, resourcesOf, templateOf } from './synthesized.ts';

const distributionType = 'AWS::CloudFront::Distribution';
const header = z.object({ Header: z.string(), Value: z.string(), Override: z.boolean() });
const headersPolicy = z.object({
  ResponseHeadersPolicyConfig: z.object({
    SecurityHeadersConfig: z.object({
      ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string() }),
      ContentTypeOptions: z.object({ Override: z.literal(true) }),
      FrameOptions: z.object({ FrameOption: z.string() }),
      ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }),
      StrictTransportSecurity: z.object({
        AccessControlMaxAgeSec: z.number(),
        IncludeSubdomains: z.literal(true),
      }),
    }),
    CustomHeadersConfig: z.object({ Items: z.array(header) }),
  }),
});
const cacheBehaviors = z.object({
  DistributionConfig: z.object({
    CacheBehaviors: z.tuple(
      [
        z.object({
          PathPattern: z.string(),
          CachePolicyId: z.object({ Ref: z.string() }),
          OriginRequestPolicyId: z.optional(z.unknown()),
        }),
      ],
      z.unknown(),
    ),
  }),
});

describe.each(stageNames)('the site stack of %s', (name) => {
  const stage = stages[name];
  const template = templateOf(appOf(stage), stage, 'site');
  const buckets = Object.values(resourcesOf(template, 'AWS::S3::Bucket'));

  it('has no public bucket: all blocked, TLS only, encrypted, kept', () => {
    expect(buckets).toHaveLength(2);
    for (const bucket of buckets) {
      expect(bucket.DeletionPolicy).toBe('Retain');
      expect(bucket.Properties).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: expect.anything(),
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      });
    }
    const policies = Object.values(resourcesOf(template, 'AWS::S3::BucketPolicy'));
    expect(policies).toHaveLength(2);
    for (const { Properties } of policies) {
      expect(Properties).toMatchObject({
        PolicyDocument: {
          Statement: expect.arrayContaining([
            denied({ Bool: { 'aws:SecureTransport': 'false' } }),
            denied({ NumericLessThan: { 's3:TlsVersion': 1.2 } }),
          ]),
        },
      });
    }
  });

  it('versions the bucket of what the running system writes, and publishes nothing into it', () => {
    const versioned = Object.entries(resourcesOf(template, 'AWS::S3::Bucket')).filter(
      ([, { Properties }]) => Properties?.VersioningConfiguration,
    );
    expect(versioned).toHaveLength(1);
    const publications = resourcesOf(template, 'Custom::CDKBucketDeployment');
    expect(Object.keys(publications)).toHaveLength(2);
    expect(JSON.stringify(publications)).not.toContain(versioned[0]?.[0]);
  });

  it('removes pages that are no longer built, but no hashed file that an open page may want', () => {
    const publications = Object.values(resourcesOf(template, 'Custom::CDKBucketDeployment'));
    expect(publications.map(({ Properties }) => Properties)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ Prune: true, Exclude: ['_astro/*', 'fonts/*'] }),
        expect.objectContaining({
          Prune: false,
          Exclude: ['*'],
          Include: ['_astro/*', 'fonts/*'],
        }),
      ]),
    );
  });

  it('lets CloudFront alone read pages, by origin access control', () => {
    template.hasResourceProperties('AWS::CloudFront::OriginAccessControl', {
      OriginAccessControlConfig: { SigningBehavior: 'always', SigningProtocol: 'sigv4' },
    });
  });

  it('serves pages over TLS by GET and compresses them', () => {
    template.hasResourceProperties(distributionType, {
      DistributionConfig: {
        HttpVersion: 'http2and3',
        DefaultCacheBehavior: {
          Compress: true,
          ViewerProtocolPolicy: 'redirect-to-https',
          FunctionAssociations: [{ EventType: 'viewer-request' }, { EventType: 'viewer-response' }],
        },
      },
    });
  });

  it('keeps how far a workshop is for 20 seconds for everybody, and asks by the path alone', () => {
    const behaviors = cacheBehaviors.parse(onlyOne(template, distributionType));
    const [first] = behaviors.DistributionConfig.CacheBehaviors;
    expect(first.PathPattern).toBe('/api/pace/*');
    expect(first.OriginRequestPolicyId).toBeUndefined();
    const policy = resourcesOf(template, 'AWS::CloudFront::CachePolicy')[first.CachePolicyId.Ref];
    expect(policy?.Properties).toMatchObject({
      CachePolicyConfig: {
        MinTTL: 20,
        DefaultTTL: 20,
        MaxTTL: 20,
        ParametersInCacheKeyAndForwardedToOrigin: {
          CookiesConfig: { CookieBehavior: 'none' },
          HeadersConfig: { HeaderBehavior: 'none' },
          QueryStringsConfig: { QueryStringBehavior: 'none' },
        },
      },
    });
  });

  it('passes /api/* uncached, TLS only, with the address and only the headers that are read', () => {
    template.hasResourceProperties(distributionType, {
      DistributionConfig: {
        CacheBehaviors: Match.arrayWith([
          Match.objectLike({
            PathPattern: '/api/*',
            ViewerProtocolPolicy: 'https-only',
            // AWS's managed policy CachingDisabled.
            CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
            FunctionAssociations: [Match.objectLike({ EventType: 'viewer-request' })],
          }),
        ]),
      },
    });
    template.hasResourceProperties('AWS::CloudFront::OriginRequestPolicy', {
      OriginRequestPolicyConfig: {
        HeadersConfig: { HeaderBehavior: 'whitelist', Headers: [...forwardedHeaders] },
        CookiesConfig: { CookieBehavior: 'all' },
      },
    });
  });

  it('sends the origin secret as a reference that CloudFormation resolves', () => {
    const { Origins } = z
      .object({ DistributionConfig: z.object({ Origins: z.array(z.looseObject({})) }) })
      .parse(onlyOne(template, distributionType)).DistributionConfig;
    const headers = Origins.flatMap((origin) => origin.OriginCustomHeaders ?? []);
    expect(JSON.stringify(headers)).toMatch(
      /^\[\{"HeaderName":"x-sanad-origin","HeaderValue":\{"Fn::Join":\["",\["\{\{resolve:secretsmanager:",\{"Fn::ImportValue":"sanad-[^"]+"\},":SecretString:origin::\}\}"\]\]\}\}\]$/,
    );
  });

  it('answers a missing page with our own, and leaves the API’s 404 alone', () => {
    expect(onlyOne(template, distributionType)).toMatchObject({
      DistributionConfig: {
        CustomErrorResponses: expect.arrayContaining([
          expect.objectContaining({
            ErrorCode: 403,
            ResponseCode: 404,
            ResponsePagePath: '/404.html',
          }),
        ]),
      },
    });
  });

  it('shows one participant’s fault to nobody else: errors of the API are never kept', () => {
    const { CustomErrorResponses: responses } = z
      .object({
        DistributionConfig: z.object({ CustomErrorResponses: z.array(z.looseObject({})) }),
      })
      .parse(onlyOne(template, distributionType)).DistributionConfig;
    for (const status of [404, 405, 414, 500, 501, 502, 503, 504]) {
      expect(responses).toContainEqual({ ErrorCode: status, ErrorCachingMinTTL: 0 });
    }
  });

  it('keeps no log of who asked for which page', () => {
    expect(onlyOne(template, distributionType)).not.toHaveProperty('DistributionConfig.Logging');
  });

  it('gives every response the headers of infra/edge/headers.ts, and no-store to errors', () => {
    expect(headersIn(onlyOne(template, 'AWS::CloudFront::ResponseHeadersPolicy'))).toEqual({
      ...securityHeaders,
      'cache-control': 'no-store',
    });
    template.hasResourceProperties(distributionType, {
      DistributionConfig: {
        DefaultCacheBehavior: { ResponseHeadersPolicyId: Match.anyValue() },
        CacheBehaviors: [
          { PathPattern: '/api/pace/*', ResponseHeadersPolicyId: Match.anyValue() },
          { PathPattern: '/api/*', ResponseHeadersPolicyId: Match.anyValue() },
          { PathPattern: '/impact.json', ResponseHeadersPolicyId: Match.anyValue() },
          { PathPattern: '/c/*', ResponseHeadersPolicyId: Match.anyValue() },
        ],
      },
    });
  });

  it('runs the edge functions as they are bundled', () => {
    for (const edge of ['viewer-request', 'viewer-response', 'api-viewer-request'] as const) {
      template.hasResourceProperties('AWS::CloudFront::Function', {
        FunctionCode: edgeCode(edge),
        FunctionConfig: { Runtime: 'cloudfront-js-2.0' },
      });
    }
  });
});

describe('a stage with an own domain', () => {
  const stage = {
    ...stages.prod,
    domain: {
      name: 'sanad.example.org',
      certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/example',
    },
  };

  it('speaks TLS 1.2 or newer under that name', () => {
    templateOf(appOf(stage), stage, 'site').hasResourceProperties(distributionType, {
      DistributionConfig: {
        Aliases: ['sanad.example.org'],
        ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021' },
      },
    });
  });
});

describe('the headers that reach the API', () => {
  it('are all that the functions read, and at most ten', () => {
    const code = globSync('functions/**/*.ts').map((file) => readFileSync(file, 'utf8'));
    const read = code.flatMap((text) =>
      [...text.matchAll(/\bevent\.headers(?:\[['"]([a-z-]+)['"]\]|\.([a-z]+))/g)].map(
        ([, quoted, plain]) => quoted ?? plain,
      ),
    );
    const fromCloudFront = ['x-sanad-origin'];
    expect(read).toContain('cloudfront-viewer-address');
    expect([...new Set(read)].toSorted()).toEqual(
      [...forwardedHeaders, ...fromCloudFront].toSorted(),
    );
    expect(forwardedHeaders.length).toBeLessThanOrEqual(10);
  });
});

describe('the API', () => {
  it('answers no 403 of its own: CloudFront turns that into the 404 page', () => {
    expect(Object.values(problemStatus)).not.toContain(403);
  });
});

function denied(condition: unknown) {
  return expect.objectContaining({ Effect: 'Deny', Condition: condition });
}

function headersIn(policy: unknown): Record<string, string> {
  const { SecurityHeadersConfig: fixed, CustomHeadersConfig: custom } =
    headersPolicy.parse(policy).ResponseHeadersPolicyConfig;
  const { AccessControlMaxAgeSec: maxAge } = fixed.StrictTransportSecurity;
  return {
    'content-security-policy': fixed.ContentSecurityPolicy.ContentSecurityPolicy,
    'strict-transport-security': `max-age=${maxAge}; includeSubDomains`,
    'x-content-type-options': 'nosniff',
    'x-frame-options': fixed.FrameOptions.FrameOption,
    'referrer-policy': fixed.ReferrerPolicy.ReferrerPolicy,
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
  };
}
