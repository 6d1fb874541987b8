import { beat, timeToLook } from '../../site/src/workshop/flow/time-to-look.ts';

/**
 * How often the app looks quietly for how far the workshop is, for a participant who hands something
 * in, and goes to another screen, after each of these stays (seconds): by the app's own rule, with
 * the screen in view all the time. What is handed in is itself answered with it.
 */
export function quietLooks(stays: readonly number[]): number {
  return stays.reduce((looks, stay) => looks + looksDuring(stay), 0);
}

function looksDuring(stay: number): number {
  let looks = 0;
  let heard = 0;
  for (let now = beat; now < stay; now += beat) {
    if (!timeToLook(now - heard, false)) continue;
    looks += 1;
    heard = now;
  }
  return looks;
}

/**
 * The share of evenly spread looks that reach the API when the edge keeps an answer for
 * `sharedSeconds` and `looksASecond` come in: one starts each time of keeping, all others in it are
 * answered by the edge.
 */
export function shareOfMisses(looksASecond: number, sharedSeconds: number): number {
  return 1 / (1 + looksASecond * sharedSeconds);
}
