import type { Trainer } from './store/read-trainer.ts';

/** Sessions and days that may wait for a signature at one time, of one person at all bodies. */
const mostWaiting = 20;

/** Whether somebody has as much unsigned as there may be. */
export function hasTooMuchWaiting({ days, practices }: Trainer): boolean {
  const waiting = [
    ...days.filter(({ confirmedBy }) => confirmedBy === undefined),
    ...practices.filter(({ observer }) => observer === undefined),
  ];
  return waiting.length >= mostWaiting;
}
