import type { RandomBelow } from '../certification/rules/draw-exam.ts';
import type { Dependencies } from '../platform/dependencies.ts';

const range = 2 ** 32;

/**
 * Whole numbers from the cryptographic source, each as likely: what lies beyond the last whole
 * multiple of `below` is thrown away rather than folded onto the small numbers.
 */
export function randomBelow({ randomBytes }: Pick<Dependencies, 'randomBytes'>): RandomBelow {
  return (below) => {
    const fair = range - (range % below);
    for (;;) {
      const drawn = Buffer.from(randomBytes(4)).readUInt32BE();
      if (drawn < fair) return drawn % below;
    }
  };
}
