import { isLowTrace } from './trace.ts';

/** Browser features that no page of Sanad uses; each is closed to the site and to any frame. */
const closedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/**
 * What a page may load, run and talk to: this site only, from files only. Trusted Types allow one
 * policy, `sanad`, which passes our own script addresses and nothing else (never HTML).
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types sanad',
].join('; ');

/**
 * Sent with every response: pages, files, the API and errors. Names are lower case. CloudFront's
 * response headers policy and the local gateway both read them from here.
 */
export const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': closedFeatures.map((feature) => `${feature}=()`).join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
} as const satisfies Readonly<Record<string, string>>;

const hashedFile = /^\/(?:_astro|fonts)\//;
const page = /\/$|\.html$|\/[^./]*$/;

/**
 * The `cache-control` a browser gets for a path, before or after `index.html` was added. CloudFront
 * itself caches by its own policy, so `no-store` here costs the origin nothing.
 */
export function cacheControlFor(path: string): string {
  if (hashedFile.test(path)) return 'public, max-age=31536000, immutable';
  if (isLowTrace(path)) return 'no-store';
  return page.test(path) ? 'no-cache' : 'public, max-age=86400';
}
