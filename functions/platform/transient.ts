const transientNames = new Set([
  'InternalServerError',
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ServiceUnavailable',
  'ThrottlingException',
  'TimeoutError',
  'TransactionConflictException',
  'TransactionInProgressException',
]);
const transientCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);

/**
 * Whether a fault may be gone in a moment, so that the page should send the same again: throttling,
 * conflicts, time-outs, a connection that broke. What it wrote is unknown; every write of ours may
 * be repeated.
 */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (transientNames.has(error.name)) return true;
  if ('code' in error && typeof error.code === 'string' && transientCodes.has(error.code))
    return true;
  if (isServerSide(error)) return true;
  return error.cause !== undefined && isTransient(error.cause);
}

function isServerSide(error: Error): boolean {
  const metadata: unknown = '$metadata' in error ? error.$metadata : undefined;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata))
    return false;
  return typeof metadata.httpStatusCode === 'number' && metadata.httpStatusCode >= 500;
}
