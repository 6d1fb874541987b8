import { useState } from 'preact/hooks';
import { workshopsEndpoints } from '../../../../functions/enrollment/workshops/contract.ts';
import type { WorkshopPlan } from '../../../../functions/enrollment/workshops/plan.ts';
import { base64urlOf } from '../../base64url-of.ts';
import { hashTo } from '../navigation/hash-to.ts';
import { Act } from './act.tsx';
import { AuthoriseAct } from './authorise-act.tsx';
import { CancelAct } from './closing-acts.tsx';
import { GuardiansSheets } from './guardians-sheets.tsx';
import { rehearsalPlan } from './rehearsal-plan.ts';
import { type ActProps, useChange } from './use-change.ts';

/** What can be done with a draft. */
export function DraftActs(props: ActProps) {
  const { words, params, organisation, workshop } = props;
  const { acts } = words.running;
  const youth = workshop.plan.audience === 'youth';
  const missing = youth && workshop.authorisation === null;
  const opened = workshop.plan.joining === 'roster' ? acts.open.noteRoster : acts.open.note;
  const change = useChange(props);
  return (
    <>
      <p>
        <a class="button button-quiet" href={hashTo('edit-workshop', params)}>
          {acts.edit}
        </a>
      </p>
      {youth &&
        (organisation.roles.includes('coordinator') ? (
          <AuthoriseAct {...props} />
        ) : (
          missing && (
            <div class="callout">
              <p>{acts.authorise.askCoordinator}</p>
              <GuardiansSheets {...props} />
            </div>
          )
        ))}
      {workshop.sensitive?.allowed === false && (
        <p class="callout">{acts.open.sensitive[workshop.sensitive.gate]}</p>
      )}
      <Act
        title={acts.open.title}
        note={missing ? acts.open.missing : opened}
        press={acts.open.press}
        open={!missing}
        onPress={() => change({ change: 'open' }, acts.open.done)}
      />
      {!workshop.plan.rehearsal && <RehearseAct {...props} />}
      <CancelAct {...props} />
    </>
  );
}

/** A small copy that begins now, to try everything out with colleagues. */
function RehearseAct({ app, words, organisation, workshop }: ActProps) {
  const { rehearse } = words.running.acts;
  // Until there is an answer the same again: a repeat after a lost reply is the same rehearsal.
  const [sent, setSent] = useState<{ draftKey: string; plan: WorkshopPlan }>();
  const plan = async () => {
    const body = sent ?? {
      draftKey: base64urlOf(app.around.randomBytes(16)),
      plan: rehearsalPlan(workshop.plan, app.around.now()),
    };
    setSent(body);
    const place = { organisationId: organisation.id };
    const outcome = await app.call(workshopsEndpoints.plan, { params: place, body });
    const refused = outcome.kind === 'problem' && outcome.problem.type !== 'try-again-later';
    if (refused) setSent(undefined);
    if (outcome.kind !== 'answer') return app.tell(outcome);
    const params = { organisationId: organisation.id, workshopId: outcome.body.id };
    app.go('workshop', params, rehearse.done);
  };
  return <Act title={rehearse.title} note={rehearse.note} press={rehearse.press} onPress={plan} />;
}
