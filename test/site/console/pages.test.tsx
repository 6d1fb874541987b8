/** @jsxRuntime automatic @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { insightsEndpoints } from '../../../functions/insights/contract.ts';
import { Paged } from '../../../site/src/console/parts/paged.tsx';
import { readPages } from '../../../site/src/console/parts/read-pages.ts';
import type { Pages } from '../../../site/src/console/parts/use-pages.ts';
import { fill } from '../../../site/src/words/fill.ts';
import { problemOf } from '../workshop/fake-server.ts';
import { sampleScreen } from './sample-screen.ts';

const one = `1795000000-${'a'.repeat(16)}`;
const two = `1794000000-${'b'.repeat(16)}`;
const hosted = (id: string) => ({ id: id.padEnd(16, '0'), title: 'group-hour', closedAt: 1 });
const page = (ids: readonly string[], next: string | null) => ({
  status: 200,
  body: { workshops: ids.map(hosted), next },
});

/** Reads hosted reports from a server that answers as told; `enough` pages are taken. */
async function readHosted(replies: readonly object[], enough = 99) {
  const rest = [...replies] as ReturnType<typeof page>[];
  const { app, organisation, requests } = sampleScreen(
    'en',
    {},
    () => rest.shift() ?? page([], null),
  );
  const params = { organisationId: organisation.id };
  const taken: string[] = [];
  let pages = 0;
  const failure = await readPages({
    read: (after) => app.call(insightsEndpoints.hosted, { params, query: { after } }),
    itemsOf: ({ workshops }) => workshops,
    take: (items) => {
      taken.push(...items.map(({ id }) => id.replace(/0+$/, '')));
      pages += 1;
      return pages < enough;
    },
  });
  return { failure, taken, asked: requests.map(({ address }) => address.split('?')[1]) };
}

describe('readPages()', () => {
  test('follows the marks to the end, over a page that is empty', async () => {
    const read = await readHosted([page(['a', 'b'], one), page([], two), page(['c'], null)]);
    expect(read).toEqual({
      failure: null,
      taken: ['a', 'b', 'c'],
      asked: [undefined, `after=${one}`, `after=${two}`],
    });
  });

  test('says why it broke off, and keeps what had come', async () => {
    const read = await readHosted([page(['a'], one), problemOf('try-again-later')]);
    expect(read).toMatchObject({
      failure: { kind: 'problem', problem: { type: 'try-again-later' } },
      taken: ['a'],
    });
  });

  test('ends when nobody wants more of it', async () => {
    const read = await readHosted([page(['a'], one), page(['b'], null)], 1);
    expect(read).toMatchObject({ failure: null, taken: ['a'], asked: [undefined] });
  });
});

describe('<Paged>', () => {
  const { words } = sampleScreen('en');
  const shown = (pages: Pages<string>) =>
    render(
      <Paged pages={pages} words={words} reload={() => undefined}>
        {(items) => <p>{`Here: ${items.join()}`}</p>}
      </Paged>,
    );

  test('shows what has come, and that it is not all', () => {
    const html = shown({ items: ['a', 'b'], rest: { kind: 'coming' } });
    expect(html).toContain('Here: a,b');
    expect(html).toContain(fill(words.frame.soFar, { count: 2 }));
    expect(shown({ items: ['a'], rest: { kind: 'offline' } })).toContain(
      fill(words.frame.brokenOff, { count: 1 }),
    );
  });

  test('shows an empty list only when it is whole', () => {
    expect(shown({ items: [], rest: { kind: 'coming' } })).not.toContain('Here');
    expect(shown({ items: [], rest: { kind: 'none' } })).toContain('Here');
  });
});
