/**
 * The headers of a request that reach the API; CloudFront keeps all others, so that no function
 * can log a user agent or a referrer by accident. At most ten (CloudFront's quota).
 */
export const forwardedHeaders = [
  'accept-language',
  'cloudfront-viewer-address',
  'content-type',
  'origin',
  'sec-fetch-site',
  'x-sanad-host',
] as const;
