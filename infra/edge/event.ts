/**
 * The CloudFront Functions event (runtime 2.0), as far as Sanad reads it. Header and query names
 * are lower case; a value that occurs several times is joined by CloudFront.
 */
export type EdgeValues = Record<string, { value: string }>;

export interface EdgeRequest {
  method: string;
  uri: string;
  querystring: EdgeValues;
  headers: EdgeValues;
  cookies: EdgeValues;
}

export interface EdgeResponse {
  statusCode: number;
  statusDescription?: string;
  headers: EdgeValues;
  /** Cookies that the response sets; `attributes` is the rest of the `Set-Cookie` line. */
  cookies?: Record<string, { value: string; attributes?: string }>;
}

export interface ViewerRequestEvent {
  request: EdgeRequest;
}

export interface ViewerResponseEvent {
  request: EdgeRequest;
  response: EdgeResponse;
}
