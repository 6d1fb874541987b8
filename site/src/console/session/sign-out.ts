import { staffEndpoints } from '../../../../functions/staff/contract.ts';
import type { ConsoleApp } from '../app.ts';

/** Ends the session here and at the identity provider; nothing that was typed stays in the tab. */
export async function signOut(
  app: Pick<ConsoleApp, 'around' | 'call' | 'drafts' | 'tell'>,
): Promise<void> {
  const { language } = app.around;
  const outcome = await app.call(staffEndpoints.signOutStaff, { body: { language } });
  if (outcome.kind === 'answer') {
    app.drafts.clear();
    app.around.leave(outcome.body.go);
    return;
  }
  app.tell(outcome);
}
