/** After this many seconds it is worth asking what is open now. */
const whenMoving = 60;
const whenStaying = 180;

/**
 * Whether to look quietly for what the trainer or the clock has opened, and for a notice of closing,
 * `sinceHeard` seconds after the server last said how far the workshop is, which every answer to
 * something handed in says too: sooner when the person goes to another screen, and often enough that
 * a notice of 5 minutes is always seen in time. Each look is a request that costs.
 */
export function timeToLook(sinceHeard: number, moved: boolean): boolean {
  return sinceHeard >= (moved ? whenMoving : whenStaying);
}
