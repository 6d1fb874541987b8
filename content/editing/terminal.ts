import type { Mistake } from '../compile/mistake.ts';

/** Prints a line for the author. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints what stops a command, as sentences; the exit code is 1. */
export function refuse(...sentences: string[]): 1 {
  process.stderr.write(`${sentences.join('\n')}\n`);
  return 1;
}

/** Prints all mistakes and how many there are; the exit code is 1. */
export function complain(mistakes: readonly Mistake[]): 1 {
  const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
  return refuse(...mistakes.map(({ sentence }) => sentence), `${count}.`);
}
