import { staffEndpoints } from '../../../../functions/staff/contract.ts';
import type { ConsoleApp } from '../app.ts';
import type { Me } from '../model.ts';

type Session = Pick<ConsoleApp, 'call' | 'set' | 'drafts'>;

/** Finds out who has signed in. Drafts of anybody else who sat here are removed. */
export async function start(app: Session): Promise<void> {
  app.set((model) => ({ ...model, standing: { kind: 'starting' } }));
  const outcome = await app.call(staffEndpoints.me, {});
  if (outcome.kind === 'answer') {
    welcome(app, outcome.body);
    return;
  }
  app.set((model) =>
    model.standing.kind === 'signed-out' ? model : { ...model, standing: { kind: 'unreachable' } },
  );
}

function welcome(app: Session, me: Me): void {
  app.drafts.belongTo(me.staffId);
  app.set((model) => ({ ...model, standing: { kind: 'signed-in', me }, sessionEnded: false }));
}
