/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import type { WorkshopSheet } from '../../../functions/enrollment/workshops/contract.ts';
import type { PaperTally } from '../../../functions/enrollment/workshops/plan.ts';
import { HeldTallies } from '../../../site/src/console/paper/held-tallies.tsx';
import { sameTally } from '../../../site/src/console/paper/same-tally.ts';
import { typedFrom } from '../../../site/src/console/paper/tallies.ts';
import { TallyClash } from '../../../site/src/console/paper/tally-clash.tsx';
import type { Change } from '../../../site/src/console/paper/use-take-down.ts';
import { useTally } from '../../../site/src/console/paper/use-tally.ts';
import { pinnedVersion } from '../../../site/src/console/sharing/pinned-version.ts';
import type { QuizItem } from '../../../site/src/workshop/api/quiz-file.ts';
import { sampleScreen, sampleSheet } from '../console/sample-screen.ts';

const of = { module: 'consent', form: 'A', phase: 'before' } as const;
const tally = (a: number, b: number): PaperTally => ({
  ...of,
  sheets: 20,
  chosen: { one: { a, b }, two: { a: 3, b: 4 } },
});
const option = (id: string) => ({ id, text: id });
const items: QuizItem[] = [
  { id: 'one', kind: 'choice', stem: 'The first', options: [option('a'), option('b')] },
  { id: 'two', kind: 'choice', stem: 'The second', options: [option('a'), option('b')] },
];
const sheetWith = (paper: readonly PaperTally[]): WorkshopSheet => ({
  ...sampleSheet,
  state: 'open',
  room: { ...sampleSheet.room, paper: [...paper] },
});
const nothing = () => undefined;

/** The form as it stands after signing in again: typed over `base`, while the record holds `held`. */
function typing(base: PaperTally | null, held: PaperTally | null) {
  const typed = typedFrom(tally(9, 10));
  const draft = { [`paper-1/${sampleSheet.id}/consent/A/before`]: { base, typed } };
  const { app, words } = sampleScreen('en', draft);
  const changes: Change[] = [];
  const takeDown = {
    busy: false,
    send: async (_: WorkshopSheet, change: Change) => changes.push(change) > 0,
  };
  let form: ReturnType<typeof useTally> | undefined;
  function Form() {
    const sheet = sheetWith(held ? [held] : []);
    form = useTally({ app, sheet, of, items, words, takeDown, onLeave: nothing });
    return null;
  }
  renderToString(<Form />);
  if (!form) throw new Error('Nothing was rendered.');
  return { form, changes, app };
}

describe('saving a tally', () => {
  test('goes over the one that it was typed over', async () => {
    const { form, changes } = typing(tally(1, 2), tally(1, 2));
    await form.save();
    expect(changes.map((change) => change([tally(1, 2)]))).toEqual([[tally(9, 10)]]);
  });

  test.each([
    ['has changed', tally(1, 2), tally(5, 6)],
    ['has typed in first', null, tally(5, 6)],
    ['has removed', tally(1, 2), null],
  ])('sends nothing over what a colleague %s', async (_, base, held) => {
    const { form, changes, app } = typing(base, held);
    await form.save();
    expect(changes).toEqual([]);
    expect(app.drafts.read(`paper-1/${sampleSheet.id}/consent/A/before`)).toMatchObject({
      typed: typedFrom(tally(9, 10)),
    });
    // Both have been looked at: then it is one's own choice.
    await form.keepMine(tally(9, 10));
    expect(changes).toHaveLength(1);
  });
});

test('sameTally() does not depend on the order of items and options', () => {
  const turned: PaperTally = {
    ...tally(1, 2),
    chosen: { two: { b: 4, a: 3 }, one: { b: 2, a: 1 } },
  };
  expect(sameTally(tally(1, 2), turned)).toBe(true);
  expect(sameTally(tally(1, 2), tally(2, 1))).toBe(false);
  expect(sameTally(null, tally(1, 2))).toBe(false);
});

test('the questions are those of the version that the workshop is pinned to', () => {
  const [module] = sampleScreen('ur').app.around.modules;
  if (!module) throw new Error('There is no module.');
  expect(module.version).toBe(2);
  expect(pinnedVersion({ ...sampleSheet, state: 'open' }, module)).toBe(1);
  expect(pinnedVersion(sampleSheet, module)).toBe(2);
});

describe.each(languages)('the screen of paper (%s)', (language) => {
  const { words, app } = sampleScreen(language);
  const { modules } = app.around;

  test('shows both counts where they differ', () => {
    const html = renderToString(
      <TallyClash
        items={items}
        mine={tally(9, 10)}
        theirs={tally(5, 6)}
        words={words}
        keepMine={nothing}
        takeTheirs={nothing}
      />,
    );
    const [a, b] = words.paper.letters;
    expect(html).toContain(`<bdi>${a}: 9 · ${b}: 10</bdi>`);
    expect(html).toContain(`<bdi>${a}: 5 · ${b}: 6</bdi>`);
    expect(html).toContain('1. The first');
    expect(html).not.toContain('The second');
  });

  test('tells a coordinator what the trainer has typed in, without a number', () => {
    const sheet = { ...sheetWith([]), withheld: { headCounts: [], paper: [of] } };
    const html = renderToString(
      <HeldTallies
        sheet={sheet}
        modules={modules}
        words={words}
        onChange={nothing}
        takeDown={{ busy: false, send: async () => true }}
      />,
    );
    expect(html).toContain(words.paper.withheld);
    expect(html).toContain(words.paper.phases.before);
    expect(html).not.toContain(words.paper.heldNone);
  });
});
