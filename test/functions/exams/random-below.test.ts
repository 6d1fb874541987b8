import { describe, expect, it } from 'vitest';
import { randomBelow } from '../../../functions/exams/random-below.ts';

/** Bytes as they come, one after the other. */
function bytes(...numbers: readonly number[]) {
  const left = [...numbers];
  return (count: number) => {
    const buffer = Buffer.alloc(count);
    buffer.writeUInt32BE(left.shift() ?? 0);
    return buffer;
  };
}

describe('randomBelow()', () => {
  it('throws away what would make small numbers likelier', () => {
    const last = 2 ** 32 - 1;
    expect(randomBelow({ randomBytes: bytes(last, 7) })(3)).toBe(1);
    expect(randomBelow({ randomBytes: bytes(last) })(4)).toBe(3);
    expect(randomBelow({ randomBytes: bytes(last - 1) })(3)).toBe(2);
  });

  it('gives 0 where nothing else is below', () => {
    expect(randomBelow({ randomBytes: bytes(12_345) })(1)).toBe(0);
  });
});
