/** @jsxRuntime automatic @jsxImportSource preact */
import { expect, test } from 'vitest';
import {
  keepRequest,
  pendingRequest,
} from '../../../site/src/certification/session/pending-request.ts';
import { WitnessScreen } from '../../../site/src/certification/witness/witness-screen.tsx';
import { drawn } from '../drawn.ts';
import { problemOf, type Reply, type Seen } from '../workshop/fake-server.ts';
import { now, sampleWay, trackId } from './sample-way.ts';

const [first, second] = ['a'.repeat(22), 'b'.repeat(22)];
const names: Readonly<Record<string, string>> = { [first]: 'Amina', [second]: 'Bilal' };

function asks({ address, body }: Seen): Reply {
  const secret = String((body as { secret: string }).secret);
  if (!address.endsWith('/request')) return { status: 200, body: { id: 'd'.repeat(16) } };
  const trainerName = names[secret];
  if (!trainerName) return problemOf('link-unknown');
  return {
    status: 200,
    body: {
      kind: 'training-day',
      trainerName,
      bodyName: 'Calm body',
      trackId,
      on: '2026-11-02',
      refusal: null,
      expires: now + 86_400,
    },
  };
}

/** Opens a link in a tab whose address stays the same: only the app is told. */
async function opened(answer: (seen: Seen) => Reply | Promise<Reply> = asks) {
  const way = sampleWay('en', answer, { 'witness-request': first });
  const screen = await drawn(() => <WitnessScreen {...way} params={{}} />);
  const open = async (secret: string) => {
    keepRequest(way.app.drafts, secret);
    await screen.draw();
  };
  const confirm = async () => {
    await screen.put('input', 0, { checked: true });
    await screen.send();
  };
  return { ...way, ...screen, open, confirm };
}

test('a second link in the same tab takes the place of the first', async () => {
  const { text, open } = await opened();
  expect(text()).toContain('Amina');
  await open(second);
  expect(text()).toContain('Bilal');
  expect(text()).not.toContain('Amina');
});

test('a link is forgotten once it is answered, and what came of it stands until the next', async () => {
  const { app, words, text, open, confirm } = await opened();
  await confirm();
  expect(text()).toContain(words.witness.confirmed);
  expect(pendingRequest(app.drafts)).toBeNull();
  await open(second);
  expect(text()).toContain('Bilal');
  expect(text()).not.toContain(words.witness.confirmed);
  await confirm();
  expect(text()).toContain(words.witness.confirmed);
  expect(text()).not.toContain('Bilal');
});

test('a link that came while another was being answered is not forgotten with it', async () => {
  let reply = () => {};
  const waits = new Promise<void>((resolve) => {
    reply = resolve;
  });
  const { app, words, text, open, confirm, settled } = await opened(async (seen) => {
    if (!seen.address.endsWith('/request')) await waits;
    return asks(seen);
  });
  await confirm();
  await open(second);
  reply();
  await settled();
  expect(pendingRequest(app.drafts)).toBe(second);
  expect(text()).toContain('Bilal');
  expect(app.get().notice).toEqual({ kind: 'said', text: words.witness.confirmed });
});
