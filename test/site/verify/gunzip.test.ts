import { constants, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gunzip } from '../../../site/src/verify/gunzip.ts';

const most = 300_000;
const strategies = [
  constants.Z_DEFAULT_STRATEGY,
  constants.Z_FIXED,
  constants.Z_HUFFMAN_ONLY,
  constants.Z_RLE,
];
/** Of few different bytes, so that there is something to compress, far from and near each other. */
const texts = fc
  .uniqueArray(fc.nat(255), { minLength: 1, maxLength: 12 })
  .chain((bytes) => fc.array(fc.constantFrom(...bytes), { maxLength: 5_000, size: 'max' }));

describe('gunzip', () => {
  it('gives what was compressed, whichever way', () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom(...strategies),
        (text, level, strategy) => {
          const bytes = Uint8Array.from(text);
          expect(gunzip(gzipSync(bytes, { level, strategy }), most)).toEqual(bytes);
        },
      ),
    );
  });

  it('never takes what is cut off, altered or too large for anything else than nothing', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(255), (text, at, byte) => {
        const file = Uint8Array.from(gzipSync(Uint8Array.from(text)));
        const cut = gunzip(file.subarray(0, at % file.length), most);
        expect(cut === undefined || cut.length <= most).toBe(true);
        file[at % file.length] = byte;
        const altered = gunzip(file, most);
        expect(altered === undefined || altered.length <= most).toBe(true);
      }),
    );
    // It tells less than it holds, or more.
    for (const told of [1_999, 2_001, 0xffff_ffff]) {
      const file = Uint8Array.from(gzipSync(new Uint8Array(2_000).fill(7)));
      new DataView(file.buffer).setUint32(file.length - 4, told, true);
      expect([told, gunzip(file, most)]).toEqual([told, undefined]);
    }
    expect(gunzip(gzipSync(new Uint8Array(2_000)), 1_000)).toBeUndefined();
    expect(gunzip(new Uint8Array(30), most)).toBeUndefined();
  });
});
