import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workshopItem } from '../../../functions/enrollment/store/put-workshop.ts';
import { readWorkshop } from '../../../functions/enrollment/store/workshop-cache.ts';
import { workshopsEndpoints } from '../../../functions/enrollment/workshops/contract.ts';
import { putItems } from '../put-items.ts';
import { type SignedIn, signedIn } from '../staff/signed-in.ts';
import { testNow } from '../test-api.ts';
import { startWorkshops, type Workshops } from './workshops-under-test.ts';

let workshops: Workshops;
beforeAll(async () => {
  workshops = await startWorkshops();
});
afterAll(() => workshops.stop());

const nameOf = (at: number) => `${at}`.padStart(24, 'w');

/** So many workshops of one trainer, two at each start: the latest is the last. */
async function planned(count: number, trainerId: string): Promise<void> {
  const { id } = await workshops.draft();
  const draft = await readWorkshop(workshops.dependencies, id);
  if (!draft) throw new Error('There is no draft to copy.');
  const items = Array.from({ length: count }, (_, at) => {
    const starts = testNow + 86_400 + Math.floor(at / 2);
    return workshopItem({ ...draft, id: nameOf(at), trainerId, starts });
  });
  await putItems(workshops.dependencies, items);
}

async function pagesOf({ cookie }: SignedIn): Promise<string[][]> {
  const pages: string[][] = [];
  let query = {};
  for (let next: string | null = ''; next !== null; query = { after: next }) {
    const params = { organisationId: workshops.organisationId };
    const got = await workshops.call(workshopsEndpoints.list, { params, query, cookie });
    pages.push(got.body.workshops.map(({ id }: { id: string }) => id));
    next = got.body.next;
  }
  return pages;
}

describe('list-workshops', () => {
  test('goes on page by page until all are told, each once', async () => {
    const { organisationId, coordinator } = workshops;
    const other = await signedIn(workshops, { organisationId });
    await planned(205, other.staffId);
    const all = Array.from({ length: 205 }, (_, at) => nameOf(at));
    const pages = await pagesOf(coordinator);
    expect(pages.map((page) => page.length)).toEqual([100, 100, 6]);
    expect(new Set(pages.flat())).toEqual(new Set([...all, ...(pages.at(-1) ?? [])]));
    expect(new Set(pages.flat()).size).toBe(206);
    const theirs = await pagesOf(other);
    expect(theirs.map((page) => page.length)).toEqual([100, 100, 5]);
    expect(theirs.flat().toSorted()).toEqual(all.toSorted());
    expect((await pagesOf(workshops.trainer)).map((page) => page.length)).toEqual([1]);
  });

  test.each(['nonsense', `1-${'#'.repeat(20)}`, `12345678901-${'a'.repeat(20)}`])(
    'knows no page after %s',
    async (after) => {
      const { organisationId, coordinator } = workshops;
      const sent = { params: { organisationId }, query: { after }, cookie: coordinator.cookie };
      const got = await workshops.call(workshopsEndpoints.list, sent);
      expect(got.body.type).toBe('invalid-query');
    },
  );

  test('begins where a mark says, whether or not there is such a workshop', async () => {
    const { organisationId, coordinator } = workshops;
    const query = { after: `${testNow + 1_000_000}-${'z'.repeat(24)}` };
    const sent = { params: { organisationId }, query, cookie: coordinator.cookie };
    const got = await workshops.call(workshopsEndpoints.list, sent);
    expect(got.body.workshops).toHaveLength(100);
    const ids = got.body.workshops.map(({ id }: { id: string }) => id);
    expect(ids).toEqual((await pagesOf(coordinator))[0]);
  });
});
