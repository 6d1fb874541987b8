import { describe, expect, test } from 'vitest';
import type { TestApi } from '../test-api.ts';
import { rosterWorld, type Seen } from './roster-world.ts';

const people = 24;
const indices = Array.from({ length: people }, (_, index) => index);
const identity = indices;
/** Everybody has another person's code. */
const rotated = indices.map((index) => (index + 7) % people);
const sameDay = indices.map(() => 0);
const halves = indices.map((index) => (index < people / 2 ? 0 : 1));

const kindOf = (seen: Seen, kind: string) => seen.items.filter((item) => item.kind === kind);
const without = (items: Seen['items'], name: string) =>
  items.map((item) => Object.fromEntries(Object.entries(item).filter(([each]) => each !== name)));

/** In how many pairs of a person of one day and one of the other the later day has the greater value. */
function ordered(first: readonly number[], second: readonly number[]): number {
  const pairs = first.flatMap((one) => second.map((other) => (other > one ? 1 : 0)));
  return pairs.reduce<number>((sum, each) => sum + each, 0) / pairs.length;
}

/*
 * Whoever holds the whole table with its tally, the log, the list of names and codes, and every answer
 * that the API gave, tries to tell who answered what. Two worlds are played in which the same people do the same and
 * only use each other's codes: what can't be told apart there can't tie a code to answers.
 */
describe('a personal code and answers', () => {
  test('are tied by nothing in the table, in the log nor in any answer', async () => {
    const [own, others] = [
      await rosterWorld({ codeOf: identity, dayOf: sameDay }),
      await rosterWorld({ codeOf: rotated, dayOf: sameDay }),
    ];
    expect(kindOf(own, 'roster-code')).toHaveLength(people);
    expect(kindOf(own, 'participant').every(({ completed }) => completed === true)).toBe(true);
    expect(kindOf(own, 'tally')).toMatchObject([
      { 'count joined': people, 'count asking/lessons': people, 'count asking/after': people },
    ]);
    for (const route of ['join-workshop', 'submit-attempt', 'complete-enrollment']) {
      expect(own.lines.filter((line) => line.route === route)).toHaveLength(people);
    }
    // The answers do differ from person to person: else there would be nothing to tie.
    const answers = kindOf(own, 'participant').map(({ attempts }) => JSON.stringify(attempts));
    expect(new Set(answers).size).toBeGreaterThan(3);
    expect(others).toEqual(own);
  });

  test('are not tied by the day either', async () => {
    const own = await rosterWorld({ codeOf: identity, dayOf: halves });
    // The halves change places, codes and days with them: each code is completed as before.
    const changed = indices.map((index) => (index + people / 2) % people);
    const swapped = await rosterWorld({
      codeOf: changed,
      dayOf: changed.map((code) => halves[code] ?? 0),
    });
    expect(swapped.standing).toEqual(own.standing);
    expect(without(swapped.items, 'sessionEnds')).toEqual(without(own.items, 'sessionEnds'));
    expect(swapped.answers).toEqual(own.answers);
    expect(swapped.lines).toEqual(own.lines);
  });

  test('nor by the end of the last session, whose clock is every record’s own', async () => {
    const seen = await rosterWorld({ codeOf: identity, dayOf: halves });
    const ends = new Map(
      kindOf(seen, 'participant').map(({ participantId, sessionEnds }) => [
        participantId,
        Number(sessionEnds),
      ]),
    );
    const endsOf = (index: number) => {
      const [cookie = ''] = seen.answers[index]?.[0]?.cookies ?? [];
      return ends.get(cookie.split('.')[1]) ?? Number.NaN;
    };
    const ofDay = (day: number) => indices.filter((index) => halves[index] === day).map(endsOf);
    const share = ordered(ofDay(0), ofDay(1));
    // By the true clock it would be 1.
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.8);
  });

  test('nor is a code found in a participant record, or anything of one in a row', async () => {
    const seen = await rosterWorld({ codeOf: identity, dayOf: sameDay });
    const rows = kindOf(seen, 'roster-code');
    const names = new Set(rows.flatMap((row) => Object.keys(row)));
    expect([...names].sort()).toEqual(
      ['day', 'expires', 'kind', 'pk', 'sk', 'standing', 'ttl', 'workshopId'].sort(),
    );
    for (const name of ['day', 'expires', 'standing', 'workshopId', 'ttl']) {
      expect(new Set(rows.map((row) => row[name])).size).toBe(1);
    }
    const [table, log] = [JSON.stringify(seen.items), JSON.stringify(seen.lines)];
    for (const code of seen.codes) expect(table + log).not.toContain(code);
    const participants = JSON.stringify(kindOf(seen, 'participant'));
    const counted = JSON.stringify(kindOf(seen, 'tally')) + log;
    for (const { pk } of rows) {
      expect(participants + counted).not.toContain(`${pk}`.split('#')[1]);
    }
    for (const { participantId } of kindOf(seen, 'participant')) {
      expect(JSON.stringify(rows) + counted).not.toContain(participantId);
    }
  });

  test('a reference in the row would be noticed', async () => {
    const [own, others] = [
      await rosterWorld({ codeOf: identity, dayOf: sameDay, spoil: referenceKept }),
      await rosterWorld({ codeOf: rotated, dayOf: sameDay, spoil: referenceKept }),
    ];
    expect(kindOf(own, 'roster-code').every(({ spentFor }) => spentFor !== undefined)).toBe(true);
    expect(others).not.toEqual(own);
  });

  test('a reference in the log would be noticed', async () => {
    const [own, others] = [
      await rosterWorld({ codeOf: identity, dayOf: sameDay, spoil: referenceLogged }),
      await rosterWorld({ codeOf: rotated, dayOf: sameDay, spoil: referenceLogged }),
    ];
    expect(others).not.toEqual(own);
    expect({ ...others, lines: [] }).toEqual({ ...own, lines: [] });
  });
});

/** Makes completion write the participant's key into the roster row. */
function referenceKept(api: TestApi): void {
  onCompletion(api, (record, { Update }) => ({
    Update: {
      ...Update,
      UpdateExpression: `${Update.UpdateExpression}, spentFor = :spentFor`,
      ExpressionAttributeValues: {
        ...Update.ExpressionAttributeValues,
        ':spentFor': record.Update.Key.sk,
      },
    },
  }));
}

/** Makes completion write both keys into the log. */
function referenceLogged(api: TestApi): void {
  onCompletion(api, (record, row) => {
    const requestId = `${record.Update.Key.sk} ${row.Update.Key.pk}`;
    api.lines.push({ route: 'complete-enrollment', requestId, status: 200, milliseconds: 0 });
    return row;
  });
}

// biome-ignore lint/suspicious/noExplicitAny: the spoilt input has any shape
type Part = any;

/** Calls this with both parts of the transaction that completes; its answer stands for the row's. */
function onCompletion({ dependencies }: TestApi, spoilt: (record: Part, row: Part) => Part): void {
  dependencies.documents.middlewareStack.add(
    (next) => (args) => {
      const { TransactItems = [] }: Part = args.input;
      const [record, row, ...more] = TransactItems;
      if (more.length > 0 || row?.Update?.UpdateExpression?.includes('#day') !== true) {
        return next(args);
      }
      const items = [record, spoilt(record, row)];
      return next({ ...args, input: { ...args.input, TransactItems: items } });
    },
    { step: 'initialize', priority: 'low', name: 'onCompletion' },
  );
}
