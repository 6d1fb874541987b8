import { describe, expect, it } from 'vitest';
import { watchCode } from '../../infra/bundle/watch-code.ts';
import { watchSite } from '../../infra/watch/watch-site.ts';

describe('watchSite()', () => {
  const answering = (status: number) => async () => ({ status });

  it('is content when every address answers 200', async () => {
    const asked: string[] = [];
    await watchSite(['a', 'b'], async (address) => {
      asked.push(address);
      return { status: 200 };
    });
    expect(asked).toEqual(['a', 'b']);
  });

  it('names every address that answers something else', async () => {
    await expect(watchSite(['a', 'b'], answering(404))).rejects.toThrow(
      'a answered 404; b answered 404',
    );
  });

  it('names an address that does not answer', async () => {
    const ask = () => Promise.reject(new DOMException('', 'TimeoutError'));
    await expect(watchSite(['a'], ask)).rejects.toThrow('a did not answer: TimeoutError');
  });

  it('fits into a template as it is', () => {
    expect(watchCode().length).toBeLessThanOrEqual(4096);
    expect(watchCode()).toMatch(/module\.exports/);
  });
});
