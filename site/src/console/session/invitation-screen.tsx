import { useState } from 'preact/hooks';
import type { ProblemType } from '../../../../functions/platform/http-status.ts';
import { staffEndpoints } from '../../../../functions/staff/contract.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { Title } from '../../workshop/parts/title.tsx';
import type { ConsoleApp } from '../app.ts';
import type { ShellProps } from '../console.tsx';
import { hashTo } from '../navigation/hash-to.ts';
import { keepInvitation, pendingInvitation } from './pending-invitation.ts';
import { start } from './start.ts';

const spent: readonly ProblemType[] = ['invitation-unknown', 'already-member'];

/** Accepts the invitation whose link was opened in this tab; its secret left the address at once. */
export function InvitationScreen({ app, words: { session, frame } }: ShellProps) {
  const { invitation } = session;
  const [busy, setBusy] = useState(false);
  const secret = pendingInvitation(app.drafts);
  if (secret === null) {
    return (
      <div class="prose">
        <Title text={invitation.title} />
        <p>{invitation.none}</p>
        <p>
          <a href={hashTo('home', {})}>{frame.toStart}</a>
        </p>
      </div>
    );
  }
  const take = async () => {
    setBusy(true);
    await accept(app, secret);
    setBusy(false);
  };
  return (
    <div class="prose">
      <Title text={invitation.title} />
      <p class="lead">{invitation.lead}</p>
      <Button text={invitation.accept} busy={busy} onPress={() => void take()} />
      <Button
        quiet
        text={invitation.decline}
        onPress={() => {
          keepInvitation(app.drafts, null);
          app.go('home', {});
        }}
      />
    </div>
  );
}

async function accept(app: ConsoleApp, secret: string): Promise<void> {
  const outcome = await app.call(staffEndpoints.acceptInvitation, { body: { secret } });
  if (outcome.kind !== 'answer') {
    // It never will be good again: pressing once more would only count as another wrong secret.
    if (outcome.kind === 'problem' && spent.includes(outcome.problem.type)) {
      keepInvitation(app.drafts, null);
    }
    app.tell(outcome);
    return;
  }
  keepInvitation(app.drafts, null);
  // The organisation is not among those that were known before.
  await start(app);
  app.go('workshops', { organisationId: outcome.body.organisationId });
}
