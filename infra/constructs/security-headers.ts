import { Duration } from 'aws-cdk-lib';
import {
  HeadersFrameOption,
  HeadersReferrerPolicy,
  ResponseHeadersPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { securityHeaders } from '../edge/headers.ts';

const {
  'content-security-policy': contentSecurityPolicy,
  'strict-transport-security': strictTransportSecurity,
  'x-content-type-options': _alwaysNosniff,
  'x-frame-options': _alwaysDeny,
  'referrer-policy': _alwaysNoReferrer,
  ...furtherHeaders
} = securityHeaders;

const override = true;

/**
 * `infra/edge/headers.ts` as CloudFront's policy, for every response of pages and API, errors too.
 * CloudFront takes five of them only in fields of its own.
 */
export class SecurityHeaders extends ResponseHeadersPolicy {
  constructor(scope: Construct, id: string) {
    const [, maxAge] = /max-age=(\d+)/.exec(strictTransportSecurity) ?? [];
    super(scope, id, {
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy, override },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.seconds(Number(maxAge)),
          includeSubdomains: true,
          override,
        },
        contentTypeOptions: { override },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override },
      },
      customHeadersBehavior: {
        customHeaders: [
          ...Object.entries(furtherHeaders).map(([header, value]) => ({ header, value, override })),
          // Errors pass no edge function: without this, browsers may keep that a page was asked for.
          { header: 'cache-control', value: 'no-store', override: false },
        ],
      },
    });
  }
}
