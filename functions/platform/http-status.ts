/**
 * Every outcome that an endpoint can have, and the HTTP number that says it. The only place with
 * HTTP numbers: elsewhere an outcome is its name.
 */
export const successStatus = {
  ok: 200,
  created: 201,
  'no-content': 204,
  'see-other': 303,
} as const;

/** Problem types (RFC 9457): stable kebab-case codes, translated by the site. */
export const problemStatus = {
  'invalid-json': 400,
  'invalid-body': 400,
  'invalid-query': 400,
  'invalid-answers': 422,
  'invalid-plan': 422,
  'invalid-room-record': 422,
  'not-signed-in': 401,
  'session-ended': 401,
  'session-moved': 401,
  // 403 is taken: CloudFront turns it into the 404 page, as a bucket answers for a missing file.
  'cross-site-request': 400,
  'role-needed': 400,
  'not-through-the-front-door': 400,
  'not-found': 404,
  'code-unknown': 404,
  'invitation-unknown': 404,
  'already-member': 409,
  'already-submitted': 409,
  'authorisation-needed': 409,
  'code-used': 409,
  'consent-outdated': 409,
  'last-coordinator': 409,
  'not-a-roster-workshop': 409,
  'not-finished': 409,
  'phase-not-open': 409,
  'quiz-not-assigned': 409,
  'report-not-ready': 409,
  'seats-below-taken': 409,
  'too-many-codes': 409,
  'too-many-invitations': 409,
  'too-many-projects': 409,
  'changed-meanwhile': 409,
  'workshop-closed': 409,
  'workshop-full': 409,
  'workshop-not-draft': 409,
  'workshop-not-open': 409,
  'workshop-still-open': 409,
  'body-too-large': 413,
  'media-type-not-json': 415,
  'too-many-failures': 429,
  'internal-fault': 500,
  'try-again-later': 503,
} as const;

export type SuccessKind = keyof typeof successStatus;
export type ProblemType = keyof typeof problemStatus;
