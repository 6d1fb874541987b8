/**
 * List prices in USD without free tiers, from memory of AWS's price pages for us-east-1 (ARM where
 * it matters); eu-central-1 costs up to a quarter more. Check each before relying on it.
 */
export const listPrices = {
  /** DynamoDB on demand, per million request units; a transactional one counts double. Check. */
  dynamodbWrite: 0.625 / 1e6,
  dynamodbRead: 0.125 / 1e6,
  /** DynamoDB Streams, per read request; those that Lambda's own poller makes are free. Check. */
  streamRead: 0.02 / 1e5,
  /** HTTP API, per request of up to 512 KB. Check. */
  httpApi: 1 / 1e6,
  /** Lambda, per request and per GB-second on ARM. Check. */
  lambdaRequest: 0.2 / 1e6,
  lambdaGbSecond: 0.0000133334,
  /** CloudFront, per HTTPS request and per GB sent to Europe or North America. Check. */
  cloudFrontRequest: 1 / 1e6,
  cloudFrontGb: 0.085,
  /** CloudFront Functions, per call. Check. */
  edgeFunction: 0.1 / 1e6,
  /** CloudWatch Logs, per GB taken in. Check. */
  logGb: 0.5,
  /** X-Ray, per trace recorded. Check. */
  trace: 5 / 1e6,
} as const;

/** How a participant goes through one module: what is multiplied with the measured units. */
export const oneParticipant = {
  /** Calls of each endpoint. Beside the first, two readings of the own state: a refresh, a return. */
  calls: {
    'join-workshop': 1,
    'read-enrollment': 3,
    'submit-attempt': 2,
    'finish-lesson': 5,
    'give-feedback': 1,
    'read-attempts': 1,
    'renew-resume-code': 0.2,
    'resume-enrollment': 0.2,
    'sign-out': 0.5,
    'erase-enrollment': 0.05,
  },
  /**
   * Seconds between one thing handed in and the next: the quiz, five lessons read slowly with their
   * activities, the quiz, feedback. In between the app looks quietly for how far the workshop is.
   */
  stays: [480, 480, 540, 540, 600, 540, 480, 90],
  /** Files fetched from CloudFront beside the API: page, styles, scripts, font, quizzes, lessons. */
  files: 16,
  /** Kilobytes sent for them, the Urdu font included. */
  kilobytes: 240,
} as const;

/** Counting and closing for a class of 30 at the same time. */
export const jobAssumptions = {
  classSize: 30,
  /** Everybody takes a step within ten seconds: so many windows of one second, a batch in each. */
  windowsPerStep: 10,
  /** Each window also ends with an empty invocation. */
  invocationsPerWindow: 2,
  tallyMemoryGb: 0.25,
  tallyMilliseconds: 30,
  closingMemoryGb: 1,
  /** A cold start, 60 writes at 16 at once, the report. */
  closingMilliseconds: 3_000,
} as const;

/** What can't be measured here, on the high side. */
export const lambdaAssumptions = {
  memoryGb: 0.5,
  /** Milliseconds of one call, DynamoDB's few included. */
  warmMilliseconds: 25,
  /** One call in fifty starts a new instance, which is paid too. */
  coldShare: 0.02,
  coldMilliseconds: 700,
  /** Bytes of the access log line and of the function's own line. */
  logBytes: 700,
} as const;
