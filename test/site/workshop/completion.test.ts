import { expect, test } from 'vitest';
import type { EnrollmentState } from '../../../functions/enrollment/contract.ts';
import { complete } from '../../../site/src/workshop/actions/complete.ts';
import { refresh } from '../../../site/src/workshop/actions/refresh.ts';
import { submitCode } from '../../../site/src/workshop/actions/submit-code.ts';
import { enrollment } from './enrollment.ts';
import { problemOf, type Reply, type Seen } from './fake-server.ts';
import { phone } from './phone.ts';

const resumeCode = 'HGX2H3AHCK96';
const personal = 'K7M3-Q9RS-TV';
const roster: EnrollmentState = {
  ...enrollment,
  workshop: { ...enrollment.workshop, joining: 'roster' },
};

async function inside(answer: (seen: Seen) => Reply) {
  const device = phone((seen) =>
    seen.address.endsWith('/completion') ? answer(seen) : { status: 200, body: roster },
  );
  const app = device.tab();
  await submitCode(app, resumeCode);
  return { app, device };
}

test('the personal code is sent once, as it was meant, and kept nowhere', async () => {
  const { app, device } = await inside(() => ({ status: 200, body: { completed: true } }));
  await complete(app, ' k7m3 q9rs tv ');
  expect(device.requests.at(-1)).toMatchObject({
    method: 'POST',
    address: '/api/enrollment/completion',
    body: { code: 'K7M3Q9RSTV' },
  });
  expect(app.get()).toMatchObject({
    enrollment: { completed: true },
    notice: { said: 'completed' },
    busy: false,
  });
  expect(app.kept()).not.toContain('K7M3Q9');
  expect(JSON.stringify(app.get())).not.toContain('K7M3Q9');
});

test('a code that cannot be a personal one is not sent', async () => {
  const { app, device } = await inside(() => ({ status: 200, body: { completed: true } }));
  const before = device.requests.length;
  await complete(app, resumeCode);
  expect(app.get().notice).toEqual({ kind: 'said', said: 'personal-impossible' });
  await complete(app, '  ');
  expect(app.get().notice).toEqual({ kind: 'said', said: 'code-empty' });
  expect(device.requests.length).toBe(before);
});

test('a lost reply and a refusal leave the person where they were', async () => {
  const replies: Reply[] = [{ status: 0, body: null }, problemOf('code-unknown')];
  const { app } = await inside(() => replies.shift() ?? problemOf('code-unknown'));
  await complete(app, personal);
  expect(app.get()).toMatchObject({ busy: false, notice: { said: 'no-answer' } });
  await complete(app, personal);
  expect(app.get()).toMatchObject({
    screen: { kind: 'inside' },
    enrollment: { completed: false },
    notice: { problem: { type: 'code-unknown' } },
  });
});

test('a reply from a moment before does not take completion back', async () => {
  const { app } = await inside(() => ({ status: 200, body: { completed: true } }));
  await complete(app, personal);
  await refresh(app);
  expect(app.get().enrollment?.completed).toBe(true);
});

test('a lost session asks for the resume code, not for the personal one', async () => {
  const { app } = await inside(() => problemOf('session-ended'));
  await complete(app, personal);
  expect(app.get()).toMatchObject({ screen: { kind: 'code', typed: '' }, enrollment: null });
});
