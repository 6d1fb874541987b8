import { enrollmentEndpoints } from '../../../../functions/enrollment/contract.ts';
import { call } from '../../api/call.ts';
import { base64urlOf } from '../../base64url-of.ts';
import type { App } from '../app.ts';
import { readTyped } from '../code/read-typed.ts';
import { beginJoining } from '../flow/begin-joining.ts';
import { busyNow, failed } from '../flow/busy.ts';
import { goInside } from '../flow/go-inside.ts';
import { type Model, said } from '../flow/model.ts';
import { recordFor } from '../flow/outbox.ts';
import { enterCode } from './enter-code.ts';
import { sendOutbox } from './send-outbox.ts';

/** Takes what was typed on the code page: a join code, a resume code, or nothing possible. */
export async function submitCode(app: App, typed: string): Promise<void> {
  const read = readTyped(typed);
  const kept = (model: Model): Model => ({ ...model, screen: { kind: 'code', typed } });
  if (read.kind === 'resume') {
    app.set((model) => busyNow(kept(model)));
    return resume(app, read.code);
  }
  if (read.kind === 'join') {
    const joinKey = base64urlOf(app.around.randomBytes(16));
    return app.set((model) => beginJoining(model, read.code, joinKey));
  }
  const problem = said(read.kind === 'empty' ? 'code-empty' : 'code-impossible');
  app.set((model) => ({ ...kept(model), notice: problem }));
}

async function resume(app: App, resumeCode: string): Promise<void> {
  const outcome = await enterCode(app.around.mark, () =>
    call(app.around, enrollmentEndpoints.resume, { body: { resumeCode } }),
  );
  if (outcome.kind !== 'answer') return app.set((model) => failed(model, outcome));
  const { body } = outcome;
  app.set((model) => {
    const record = { ...recordFor(body.mark, model.record), codeUnsure: false };
    return goInside({ ...model, record }, body);
  });
  await sendOutbox(app);
}
