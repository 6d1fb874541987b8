const sessionSeconds = 3_600;
const stepSeconds = 600;

/**
 * When a session ends that is used at `now` (epoch seconds): 60 minutes later, rounded up to the
 * next ten minutes, so that the record doesn't tell to the second when somebody acted.
 */
export function sessionEnd(now: number): number {
  return Math.ceil((now + sessionSeconds) / stepSeconds) * stepSeconds;
}
