import { describe, expect, it } from 'vitest';
import { joinLink } from '../../../site/src/console/sharing/join-link.ts';
import { qrPath } from '../../../site/src/console/sharing/qr-path.ts';

const { shown, whole } = joinLink('https://sanad.example.org', 'ur', 'ABCD2345');

/** The dark modules that the path draws, as `x,y`. */
function darkModules(path: string): Set<string> {
  const dark = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let at = 0; at < Number(width); at += 1) dark.add(`${Number(x) + at},${y}`);
  }
  return dark;
}

describe('joinLink()', () => {
  it('shows an address to type, and links with the code after #', () => {
    expect(shown).toBe('sanad.example.org/ur/join');
    expect(whole).toBe('https://sanad.example.org/ur/join/#ABCD2345');
  });
});

describe('qrPath()', () => {
  const { size, path } = qrPath(whole);
  const dark = darkModules(path);

  it('draws with nothing but runs of modules', () => {
    expect(path.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('');
  });

  it('leaves four empty modules on every side', () => {
    const inner = [...dark].map((each) => each.split(',').map(Number));
    expect(Math.min(...inner.flat())).toBe(4);
    expect(Math.max(...inner.flat())).toBe(size - 5);
  });

  it('has the three finder patterns', () => {
    const end = size - 4 - 7;
    for (const [left, top] of [
      [4, 4],
      [end, 4],
      [4, end],
    ] as const) {
      const rows = Array.from({ length: 7 }, (_, y) =>
        Array.from({ length: 7 }, (_unused, x) =>
          dark.has(`${left + x},${top + y}`) ? '#' : '.',
        ).join(''),
      );
      expect(rows).toEqual([
        '#######',
        '#.....#',
        '#.###.#',
        '#.###.#',
        '#.###.#',
        '#.....#',
        '#######',
      ]);
    }
  });

  it('says in its format bits that it can do without 30 % (level H)', () => {
    // ISO/IEC 18004, section 7.9: row 8 begins with the two bits of the level, masked with 10; H is 10.
    const bits = [0, 1].map((x) => (dark.has(`${4 + x},${4 + 8}`) ? 1 : 0));
    expect([(bits[0] ?? 0) ^ 1, (bits[1] ?? 0) ^ 0]).toEqual([1, 0]);
  });
});
