/** @jsxRuntime automatic @jsxImportSource preact */
import { expect, test } from 'vitest';
import { ProposeFile } from '../../../../site/src/certification/certifier/recognition/propose-file.tsx';
import { drawn } from '../../drawn.ts';
import type { Reply } from '../../workshop/fake-server.ts';
import { bodyId, sampleWay, trackId } from '../sample-way.ts';
import { sampleRecognition } from './sample-body.ts';

const { holder, months, evidence, reason } = sampleRecognition;
const recognised = [{ holder, trackId, months, evidence, reason }];
const batches = ['one', 'two'].map((pageKey) => ({ pageKey, recognised }));
const name = `recognise-file-1/${bodyId}`;
const taken: Reply = { status: 200, body: { recognitions: [] } };

/** A file of two requests; each is answered when the test lets it. */
async function onItsWay() {
  const waiting: ((reply: Reply) => void)[] = [];
  const way = sampleWay('en', () => new Promise<Reply>((resolve) => waiting.push(resolve)), {
    [name]: { batches, sent: 0 },
  });
  const { file } = way.words.certifier.recognition;
  const params = { organisationId: bodyId };
  const screen = await drawn(() => (
    <ProposeFile
      {...way}
      params={params}
      tracks={{ [trackId]: 'Calm leader' }}
      onProposed={() => undefined}
    />
  ));
  const answer = async (reply: Reply) => {
    waiting.shift()?.(reply);
    await screen.settled();
  };
  const begin = () => screen.press(file.press.replace('{count}', '2'));
  return { ...way, ...screen, file, answer, begin };
}

test('a file can be let go of, or another be chosen, before it is sent', async () => {
  const { app, file, press, texts } = await onItsWay();
  expect(texts('label')).toContain(file.label);
  await press(file.other);
  expect(texts('button')).not.toContain(file.other);
  expect(app.drafts.read(name)).toBeUndefined();
});

test('while a file is being sent, nothing pretends to stop it', async () => {
  const { app, file, answer, begin, texts, requests } = await onItsWay();
  await begin();
  expect(texts('button')).not.toContain(file.other);
  expect(texts('label')).not.toContain(file.label);
  await answer(taken);
  expect(requests).toHaveLength(2);
  expect(texts('button')).not.toContain(file.other);
  // The reply got lost: now it is for the certifier to go on, or not.
  await answer({ status: 0, body: null });
  expect(app.drafts.read(name)).toMatchObject({ sent: 1 });
  expect(texts('button')).toContain(file.other);
  expect(texts('label')).toContain(file.label);
});

test('a file that is read only when another is being sent does not take its place', async () => {
  const { app, begin, put, answer, settled } = await onItsWay();
  let come = (_: Uint8Array) => {};
  const late = new Promise<Uint8Array>((resolve) => {
    come = resolve;
  });
  await put('input', 0, { files: [{ size: 300, arrayBuffer: () => late }], value: 'late.csv' });
  await begin();
  const headings = 'name,email,province,languages,profession,sex,track,months,evidence,reason';
  const row = `Zara,z@example.org,PK-SD,ur,teacher,woman,${trackId},12,${evidence},${reason}`;
  come(new TextEncoder().encode(`${headings}\r\n${row}\r\n`));
  await settled();
  expect(app.drafts.read(name)).toMatchObject({ batches, sent: 0 });
  await answer(taken);
  expect(app.drafts.read(name)).toMatchObject({ batches, sent: 1 });
  await answer(taken);
  expect(app.drafts.read(name)).toBeUndefined();
});
