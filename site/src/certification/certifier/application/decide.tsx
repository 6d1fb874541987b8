import { useState } from 'preact/hooks';
import { bodiesEndpoints } from '../../../../../functions/certification/bodies/contract.ts';
import { useDraft } from '../../../console/drafts/use-draft.ts';
import { OneOf } from '../../../console/parts/choices.tsx';
import { LongText } from '../../../console/parts/inputs.tsx';
import { KeptNote } from '../../../console/parts/kept-note.tsx';
import { Button } from '../../../workshop/parts/button.tsx';
import {
  type DecisionFault,
  decisionForm,
  decisionOfForm,
  decisionsFor,
  noDecision,
} from './decision-form.ts';
import type { EvidenceProps } from './evidence.tsx';

/** Approve, return, decline or uphold with a reason, or why it is another certifier's to decide. */
export function Decide(props: EvidenceProps) {
  const { words, found } = props;
  const { decide } = words.certifier.application;
  const waits = decisionsFor(found.path.application.state).length > 0;
  return (
    <section class="group">
      <h2>{decide.title}</h2>
      {!waits && <p>{decide.nothing}</p>}
      {waits && found.refusal !== null && <p>{words.problems.types[found.refusal]}</p>}
      {waits && found.refusal === null && <DecideForm {...props} />}
    </section>
  );
}

function DecideForm(props: EvidenceProps) {
  const { words, found } = props;
  const { reasonHint, reasonFault, reason, application } = words.certifier;
  const { decide } = application;
  const { draft, faults, busy, send } = useDecision(props);
  const { value: form, set, settle, touched } = draft;
  const isIncomplete = found.path.steps.some(
    ({ name, state }) => name !== 'application' && state !== 'done',
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {isIncomplete && <p>{decide.incomplete}</p>}
      <OneOf
        legend={decide.legend}
        error={faults.includes('decision') ? decide.missing : undefined}
        options={decisionsFor(found.path.application.state).map((id) => ({
          id,
          text: decide.choices[id],
          note: decide.notes[id],
        }))}
        value={form.decision}
        onChoose={(decision) => set({ ...form, decision })}
      />
      {form.decision !== '' && form.decision !== 'approve' && (
        <LongText
          label={reason}
          hint={reasonHint}
          error={faults.includes('reason') ? reasonFault : undefined}
          value={form.reason}
          maxLength={1_000}
          onType={(text) => set({ ...form, reason: text })}
        />
      )}
      <Button submits text={decide.press} busy={busy} />
      <KeptNote touched={touched} words={words} onDiscard={() => settle(noDecision)} />
    </form>
  );
}

/** When somebody else was quicker, or nobody knows whether it arrived, the evidence is read again. */
function useDecision({ app, words, params, found, onChanged, onOutdated }: EvidenceProps) {
  const { organisationId, staffId, trackId } = params;
  const [faults, setFaults] = useState<readonly DecisionFault[]>([]);
  const [busy, setBusy] = useState(false);
  const draft = useDraft(app, {
    name: `decision-1/${organisationId}/${staffId}/${trackId}`,
    schema: decisionForm,
    initial: noDecision,
  });
  const send = async () => {
    const read = decisionOfForm(draft.value, found.path.application);
    setFaults(read.kind === 'faults' ? read.faults : []);
    if (read.kind === 'faults') return;
    setBusy(true);
    const outcome = await app.call(bodiesEndpoints.decide, { params, body: read.decision });
    setBusy(false);
    if (outcome.kind !== 'answer') {
      app.tell(outcome);
      onOutdated();
      return;
    }
    draft.settle(noDecision);
    onChanged(outcome.body);
    app.say(words.certifier.application.decide.done);
  };
  return { draft, faults, busy, send };
}
