const body = 'body/{organisationId}';

/** Addresses of the certifiers' screens; each belongs to a certifying body of which they are members. */
export const certifierRoutes = {
  queue: `${body}/applications`,
  applicant: `${body}/applications/{staffId}/{trackId}`,
  recognitions: `${body}/recognitions`,
  issued: `${body}/credentials`,
  overview: `${body}/overview`,
  issuer: `${body}/profile`,
} as const;
