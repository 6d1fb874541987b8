/** The page wakes so often to ask itself, seconds. */
export const beat = 15;

/** After this many seconds it is worth asking what is open now. */
const whenMoving = 60;
const whenStaying = 180;

/**
 * Whether to look quietly for what the trainer or the clock has opened, and for a notice of closing,
 * `sinceHeard` seconds after the server last said how far the workshop is, which every answer to
 * something handed in says too: sooner when the person goes to another screen, and often enough that
 * a notice of 5 minutes is always seen in time. Each look is a request that costs. A negative span
 * began while the device's clock was still ahead of the server's, so nobody knows how long it is.
 */
export function timeToLook(sinceHeard: number, moved: boolean): boolean {
  return sinceHeard < 0 || sinceHeard >= (moved ? whenMoving : whenStaying);
}
