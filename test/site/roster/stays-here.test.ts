import { expect, test } from 'vitest';
import { giveCodes } from '../../../site/src/console/roster/give-codes.ts';
import { forgetBatches } from '../../../site/src/console/roster/kept-batches.ts';
import { readList } from '../../../site/src/console/roster/read-list.ts';
import { codesOf as allCodesOf, peopleIn } from '../../../site/src/console/roster/rules/people.ts';
import { rosterRows } from '../../../site/src/console/roster/rules/roster.ts';
import { askStanding } from '../../../site/src/console/roster/server/ask-standing.ts';
import { isReplaceable, type List, standingOf } from '../../../site/src/console/roster/state.ts';
import { problemOf } from '../workshop/fake-server.ts';
import { coordinator, params } from './coordinator.ts';

const noPause = () => Promise.resolve();
const silent = () => undefined;

/** Every entry says of itself that it may not leave: `SECRET…`. */
const csv = (people: number) =>
  [
    'SECRETname;SECRETnumber',
    ...Array.from({ length: people }, (_, at) => `SECRETزینب ${at};SECRET-${at}`),
  ].join('\n');

async function chosen(text: string): Promise<List> {
  const read = await readList(new File([text], 'SECRETfile.csv'), noPause);
  if (read.kind !== 'list') throw new Error(read.why);
  return { ...read.list, column: 0, same: 'different-people' };
}
const peopleOf = ({ roster }: List) => peopleIn(roster, 0, 'different-people').people;
const codesOf = (list: List) => peopleOf(list).map(({ code }) => code);

async function given(app: Parameters<typeof giveCodes>[0], list: List): Promise<List> {
  const people = peopleOf(list).filter(({ code }) => code === null);
  const outcome = await giveCodes(app, { list, people, params }, silent);
  if (outcome.kind !== 'list') throw new Error(outcome.kind);
  return outcome.list;
}

test('no request carries anything of the list: neither its entries, its name nor its order', async () => {
  const desk = coordinator();
  const app = desk.app();
  const list = await given(app, await chosen(csv(1_203)));
  const codes = codesOf(list);
  const asked = await askStanding(app, { params, codes: codes.flatMap((c) => c ?? []) }, silent);
  expect(asked.kind).toBe('standings');
  const lost = peopleOf(list).slice(3, 9);
  await giveCodes(app, { list, people: lost, params }, silent);

  expect(desk.requests).toHaveLength(3 + 3 + 1);
  const sent = JSON.stringify(desk.requests);
  expect(sent).not.toMatch(/SECRET|زینب/);
  const shapes = desk.requests.map(({ body }) => Object.keys(Object(body)).sort().join());
  expect(new Set(shapes)).toEqual(new Set(['batchKey,count,instead', 'codes']));
  for (const { body } of desk.requests) {
    const { codes: asks, instead } = Object(body);
    for (const each of [asks, instead]) if (each) expect(each).toEqual([...each].sort());
  }
  // Nor does what is kept in the tab until the file is saved.
  expect([...desk.kept.values()].join()).not.toMatch(/SECRET|زینب/);
});

test('everyone gets a code of their own, in an order that the server does not know', async () => {
  const desk = coordinator();
  const list = await given(desk.app(), await chosen(csv(600)));
  const codes = codesOf(list);
  expect(new Set(codes).size).toBe(600);
  expect([...codes].sort()).toEqual(desk.issued().sort());
  const inOrder = desk.issued().filter((code, at) => code === codes[at]);
  expect(inOrder.length).toBeLessThan(20);
});

test('a lost reply leaves nothing half-done, and asking again gives the same codes', async () => {
  const desk = coordinator();
  const list = await chosen(csv(1_100));
  desk.loseReplies(1);
  const wish = { list, people: peopleOf(list), params };
  expect(await giveCodes(desk.app(), wish, silent)).toEqual({ kind: 'offline' });
  expect(codesOf(list).every((code) => code === null)).toBe(true);
  // The page was refreshed, and the same file chosen again.
  await given(desk.app(), await chosen(csv(1_100)));
  expect(desk.issued()).toHaveLength(1_100);
  const keys = desk.requests.map(({ body }) => Object(body).batchKey);
  expect(keys.length).toBe(4);
  expect(new Set(keys).size).toBe(3);
});

test('a refusal in the middle gives nobody a code', async () => {
  const desk = coordinator();
  const list = await chosen(csv(10));
  desk.refuse(problemOf('workshop-closed'));
  const outcome = await giveCodes(desk.app(), { list, people: peopleOf(list), params }, silent);
  expect(outcome).toMatchObject({ kind: 'problem', problem: { type: 'workshop-closed' } });
});

test('once the file is saved, people who come later get codes of their own', async () => {
  const desk = coordinator();
  const app = desk.app();
  const first = await given(app, await chosen(csv(5)));
  forgetBatches(app, params.workshopId);
  expect(desk.kept.size).toBe(0);
  const rows = rosterRows(first.roster, null, { yes: 'yes', no: 'no' });
  const grown = [...rows, ['SECRETnew 1', '6'], ['SECRETnew 2', '7']];
  const second = await given(app, await chosen(grown.map((row) => row.join(';')).join('\n')));
  expect(codesOf(second).slice(0, 5)).toEqual(codesOf(first));
  expect(new Set(codesOf(second)).size).toBe(7);
  expect(desk.issued()).toHaveLength(7);
});

test('lost codes are replaced, the others stay', async () => {
  const desk = coordinator();
  const app = desk.app();
  const list = await given(app, await chosen(csv(6)));
  forgetBatches(app, params.workshopId);
  const lost = peopleOf(list).slice(1, 3);
  const outcome = await giveCodes(app, { list, people: lost, params }, silent);
  if (outcome.kind !== 'list') throw new Error(outcome.kind);
  const before = codesOf(list);
  const after = codesOf(outcome.list);
  expect(after.map((code, at) => code === before[at])).toEqual([
    true,
    false,
    false,
    true,
    true,
    true,
  ]);
  expect(Object(desk.requests.at(-1)?.body).instead).toEqual([before[1], before[2]].sort());
});

test('completion comes back to the rows as yes or no and the day', async () => {
  const desk = coordinator();
  const app = desk.app();
  const list = await given(app, await chosen(csv(3)));
  const codes = codesOf(list).flatMap((code) => code ?? []);
  desk.completed.set(codes[1] ?? '', '2026-11-21');
  const asked = await askStanding(app, { params, codes }, silent);
  if (asked.kind !== 'standings') throw new Error(asked.kind);
  const completions = new Map(
    [...asked.standings].map(([code, { standing, day }]) => [
      code,
      { completed: standing === 'completed', day },
    ]),
  );
  const rows = rosterRows(list.roster, completions, { yes: 'yes', no: 'no' });
  expect(rows[0]?.slice(2)).toEqual(['sanad_code', 'sanad_completed', 'sanad_day']);
  expect(rows.slice(1).map((row) => row.slice(3))).toEqual([
    ['no', ''],
    ['yes', '2026-11-21'],
    ['no', ''],
  ]);
});

test('whoever had joined before the card was replaced counts as completed, also in the saved file', async () => {
  const desk = coordinator();
  const app = desk.app();
  const list = await given(app, await chosen(csv(3)));
  const [, lost] = peopleOf(list);
  if (!lost?.code) throw new Error('Nobody has a code.');
  forgetBatches(app, params.workshopId);
  const outcome = await giveCodes(app, { list, people: [lost], params }, silent);
  if (outcome.kind !== 'list') throw new Error(outcome.kind);
  // The file is saved and chosen again, months later.
  const saved = rosterRows(outcome.list.roster, null, { yes: 'yes', no: 'no' });
  expect(saved[0]?.slice(2)).toEqual(['sanad_code', 'sanad_code_before']);
  const later = await chosen(saved.map((row) => row.join(';')).join('\n'));
  desk.completed.set(lost.code, '2026-11-21');
  const codes = peopleOf(later).flatMap(allCodesOf);
  const asked = await askStanding(app, { params, codes }, silent);
  if (asked.kind !== 'standings') throw new Error(asked.kind);
  expect(Object(desk.requests.at(-1)?.body).codes).toEqual([...codes].sort());

  const person = peopleOf(later)[1];
  if (!person) throw new Error('Nobody is on the list.');
  expect(standingOf(person, asked.standings)).toEqual({ standing: 'completed', day: '2026-11-21' });
  expect(isReplaceable(person, asked.standings)).toBe(false);
  const completions = new Map(
    [...asked.standings].map(([code, { standing, day }]) => [
      code,
      { completed: standing === 'completed', day },
    ]),
  );
  const rows = rosterRows(later.roster, completions, { yes: 'yes', no: 'no' });
  expect(rows.slice(1).map((row) => row.slice(3, 5))).toEqual([
    ['no', ''],
    ['yes', '2026-11-21'],
    ['no', ''],
  ]);
});

test.each([
  ['too-large', { size: 21 * 1_024 * 1_024 }],
  ['unreadable', { arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }],
])('a file that is %s is refused', async (why, odd) => {
  const file = { name: 'x.csv', size: 10, arrayBuffer: async () => new ArrayBuffer(10), ...odd };
  expect(await readList(file, noPause)).toMatchObject({ kind: 'refused', why });
});
