import { Duration } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheCookieBehavior,
  CachePolicy,
  Distribution,
  FunctionEventType,
  HttpVersion,
  type IOrigin,
  OriginProtocolPolicy,
  OriginRequestCookieBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  OriginSslPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { endpoints } from '../../functions/endpoints.ts';
import type { EdgeFunction as EdgeFunctionName } from '../bundle/edge-code.ts';
import type { Stage } from '../stages.ts';
import { EdgeFunction } from './edge-function.ts';
import { forwardedHeaders } from './forwarded-headers.ts';
import { SecurityHeaders } from './security-headers.ts';

export interface FrontDoorProps {
  readonly stage: Stage;
  readonly pages: IBucket;
  readonly records: IBucket;
  readonly apiHost: string;
  readonly originSecret: Secret;
}

/**
 * CloudFront keeps these for ten seconds by itself, whatever the cache policy says: one participant's
 * passing fault would be everybody's.
 */
const neverKept = [404, 405, 414, 500, 501, 502, 503, 504];

/** CloudFront before everything: pages from the private bucket, `/api/*` from the HTTP API. */
export class FrontDoor extends Distribution {
  constructor(scope: Construct, id: string, props: FrontDoorProps) {
    const responseHeadersPolicy = new SecurityHeaders(scope, 'SecurityHeaders');
    const origin = apiOrigin(props);
    super(scope, id, {
      comment: `sanad-${props.stage.name}, origin secret ${props.stage.originSecretEdition}`,
      httpVersion: HttpVersion.HTTP2_AND_3,
      // Asia and the Gulf are in; only the dearest and farthest places are left out.
      priceClass: PriceClass.PRICE_CLASS_200,
      ...ownDomain(scope, props.stage),
      defaultBehavior: { ...pages(scope, props), responseHeadersPolicy },
      additionalBehaviors: {
        ...sharedAnswers(scope, origin, responseHeadersPolicy),
        '/api/*': { ...api(scope, origin), responseHeadersPolicy },
        '/impact.json': { ...records(scope, props), responseHeadersPolicy },
        '/c/*': { ...credentials(scope, props), responseHeadersPolicy },
      },
      errorResponses: [
        // Only 403, which the bucket says of a missing file: the API's own 404 must pass unchanged.
        {
          httpStatus: 403,
          responseHttpStatus: 404,
          responsePagePath: '/404.html',
          ttl: Duration.minutes(1),
        },
        ...neverKept.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
      ],
    });
  }
}

function ownDomain(scope: Construct, { domain }: Stage) {
  if (!domain) return {};
  return {
    domainNames: [domain.name],
    certificate: Certificate.fromCertificateArn(scope, 'Certificate', domain.certificateArn),
    minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
  };
}

function pages(scope: Construct, props: FrontDoorProps): BehaviorOptions {
  return {
    origin: S3BucketOrigin.withOriginAccessControl(props.pages),
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    // Caches for a day and compresses, whatever the browser is told; a deployment clears it.
    cachePolicy: new CachePolicy(scope, 'PagesCache', {
      defaultTtl: Duration.days(1),
      cookieBehavior: CacheCookieBehavior.none(),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    }),
    functionAssociations: [
      at(scope, 'viewer-request', FunctionEventType.VIEWER_REQUEST),
      at(scope, 'viewer-response', FunctionEventType.VIEWER_RESPONSE),
    ],
  };
}

/** Figures that change with each closed workshop: the edge asks for them anew after five minutes. */
function records(scope: Construct, props: FrontDoorProps): BehaviorOptions {
  return {
    origin: S3BucketOrigin.withOriginAccessControl(props.records),
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    cachePolicy: new CachePolicy(scope, 'RecordsCache', {
      defaultTtl: Duration.minutes(5),
      maxTtl: Duration.minutes(5),
      cookieBehavior: CacheCookieBehavior.none(),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    }),
  };
}

/**
 * Credentials, status lists and the register: the edge keeps them for a minute, although they say
 * `no-store`, which is meant for browsers.
 */
function credentials(scope: Construct, props: FrontDoorProps): BehaviorOptions {
  const ttl = Duration.minutes(1);
  return {
    origin: S3BucketOrigin.withOriginAccessControl(props.records),
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    cachePolicy: new CachePolicy(scope, 'CredentialsCache', {
      minTtl: ttl,
      defaultTtl: ttl,
      maxTtl: ttl,
      cookieBehavior: CacheCookieBehavior.none(),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    }),
  };
}

function apiOrigin({ apiHost, originSecret }: FrontDoorProps): IOrigin {
  return new HttpOrigin(apiHost, {
    protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
    originSslProtocols: [OriginSslPolicy.TLS_V1_2],
    customHeaders: {
      // Becomes a reference that CloudFormation resolves: the template never holds the value.
      'x-sanad-origin': originSecret.secretValueFromJson('origin').unsafeUnwrap(),
    },
  });
}

/**
 * Answers that are the same for everybody: nothing of a request but its path reaches the API, and
 * the edge asks once in so many seconds. The least time keeps them although they say `no-store`,
 * which is meant for browsers.
 */
function sharedAnswers(
  scope: Construct,
  origin: IOrigin,
  responseHeadersPolicy: SecurityHeaders,
): Record<string, BehaviorOptions> {
  const shared = endpoints.flatMap(({ name, path, sharedSeconds }) => {
    if (sharedSeconds === undefined) return [];
    const ttl = Duration.seconds(sharedSeconds);
    const cachePolicy = new CachePolicy(scope, `Shared-${name}`, {
      minTtl: ttl,
      defaultTtl: ttl,
      maxTtl: ttl,
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    });
    const viewerProtocolPolicy = ViewerProtocolPolicy.HTTPS_ONLY;
    const behavior = { origin, viewerProtocolPolicy, cachePolicy, responseHeadersPolicy };
    return [[path.replaceAll(/\{\w+\}/g, '*'), behavior] as const];
  });
  return Object.fromEntries(shared);
}

function api(scope: Construct, origin: IOrigin): BehaviorOptions {
  return {
    origin,
    viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
    allowedMethods: AllowedMethods.ALLOW_ALL,
    cachePolicy: CachePolicy.CACHING_DISABLED,
    originRequestPolicy: new OriginRequestPolicy(scope, 'ApiRequest', {
      headerBehavior: OriginRequestHeaderBehavior.allowList(...forwardedHeaders),
      cookieBehavior: OriginRequestCookieBehavior.all(),
      queryStringBehavior: OriginRequestQueryStringBehavior.all(),
    }),
    functionAssociations: [at(scope, 'api-viewer-request', FunctionEventType.VIEWER_REQUEST)],
  };
}

function at(scope: Construct, name: EdgeFunctionName, eventType: FunctionEventType) {
  return { function: new EdgeFunction(scope, name, { name }), eventType };
}
