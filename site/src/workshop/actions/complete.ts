import { enrollmentEndpoints } from '../../../../functions/enrollment/contract.ts';
import {
  normaliseCode,
  personalCodeLength,
} from '../../../../functions/enrollment/rules/typed-code.ts';
import type { App } from '../app.ts';
import { busyNow, failed } from '../flow/busy.ts';
import { said } from '../flow/model.ts';
import { participantCall } from './participant-call.ts';

/**
 * Records completion for the personal code that was typed once more. The code goes to the server and
 * nowhere else: this tab doesn't keep it, so a lost reply is repeated by the person, not by the page.
 */
export async function complete(app: App, typed: string): Promise<void> {
  const code = normaliseCode(typed, personalCodeLength);
  if (!code) {
    const notice = said(typed.trim() ? 'personal-impossible' : 'code-empty');
    return app.set((model) => ({ ...model, notice }));
  }
  app.set(busyNow);
  const outcome = await participantCall(app, enrollmentEndpoints.complete, { body: { code } });
  if (outcome === null) return;
  app.set((model) =>
    outcome.kind === 'answer'
      ? {
          ...model,
          busy: false,
          notice: said('completed'),
          enrollment: model.enrollment && { ...model.enrollment, completed: true },
        }
      : failed(model, outcome, 'no-answer'),
  );
}
