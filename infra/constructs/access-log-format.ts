/**
 * All that the API's access log keeps of a request. No address, user agent, cookie, path or query:
 * whoever gets the log can't tell who was there. `route` is the declared route with its
 * placeholders, e.g. `PUT /api/enrollment/lessons/{moduleId}/{lessonId}`.
 */
export const accessLogFormat = {
  time: '$context.requestTime',
  status: '$context.status',
  bytes: '$context.responseLength',
  route: '$context.routeKey',
  requestId: '$context.requestId',
} as const;
