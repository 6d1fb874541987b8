/** @jsxRuntime automatic @jsxImportSource preact */
import { expect, test } from 'vitest';
import { TargetsEditor } from '../../../../site/src/certification/certifier/overview/targets-editor.tsx';
import { fill } from '../../../../site/src/words/fill.ts';
import { drawn } from '../../drawn.ts';
import { sampleBody, sampleOverview } from './sample-body.ts';

const nothing = () => undefined;

const [first] = sampleOverview.targets;
const good = { ...first, holders: '4' };
const wrong = { ...good, holders: 'many' };

/** The form after somebody tried to save these targets. */
async function tried(forms: readonly (typeof good)[]) {
  const kept = { version: sampleOverview.targetsVersion, forms };
  const body = sampleBody('en');
  const { targets } = body.words.certifier.overview;
  body.app.drafts.write(`targets-1/${body.params.organisationId}`, kept);
  const screen = await drawn(() => (
    <TargetsEditor {...body} overview={sampleOverview} onChanged={nothing} onOutdated={nothing} />
  ));
  await screen.send();
  return { ...body, ...screen, targets };
}

test('what is wrong with a target stays with it when one above is removed', async () => {
  const { texts, press, targets } = await tried([
    good,
    wrong,
    { ...good, province: 'PK-SD', by: '' },
  ]);
  expect(texts('fieldset').map((text) => text.includes(targets.faults.holders))).toEqual([
    false,
    true,
    false,
  ]);
  await press(fill(targets.remove, { number: 1 }));
  const [second, third] = texts('fieldset');
  expect(second).toContain(targets.faults.holders);
  expect(third).not.toContain(targets.faults.holders);
  expect(third).toContain(targets.faults.by);
});

test('nothing is wrong any more with what was typed once it is let go of', async () => {
  const { text, press, words, targets } = await tried([wrong]);
  expect(text()).toContain(targets.faults.holders);
  await press(words.frame.discard);
  expect(text()).not.toContain(targets.faults.holders);
});
