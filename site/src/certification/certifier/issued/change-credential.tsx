import { useState } from 'preact/hooks';
import { bodiesEndpoints } from '../../../../../functions/certification/bodies/contract.ts';
import { useDraft } from '../../../console/drafts/use-draft.ts';
import { OneOf } from '../../../console/parts/choices.tsx';
import { LongText, TextInput } from '../../../console/parts/inputs.tsx';
import { KeptNote } from '../../../console/parts/kept-note.tsx';
import { Button } from '../../../workshop/parts/button.tsx';
import { type ChangeFault, changeForm, changeOfForm, changesFor, noChange } from './change-form.ts';
import type { RowProps } from './credential-row.tsx';

/** Suspends, reinstates, revokes or renames, with a reason; folded away until it is wanted. */
export function ChangeCredential(props: RowProps) {
  const { words, credential } = props;
  const { change: texts } = words.certifier.issued;
  const change = useChange(props);
  const [begun] = useState(change.draft.touched);
  return (
    <details class="act" open={begun}>
      <summary>
        {texts.title}
        <span class="visually-hidden"> ({credential.name})</span>
      </summary>
      <div>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void change.send();
          }}
        >
          <Fields {...props} {...change} />
          <Button submits text={texts.press} busy={change.busy} />
          <KeptNote
            touched={change.draft.touched}
            words={words}
            onDiscard={() => change.draft.settle(noChange)}
          />
        </form>
      </div>
    </details>
  );
}

type Changing = ReturnType<typeof useChange>;

function Fields({ words, credential, draft, faults }: RowProps & Changing) {
  const { issued, reason, reasonFault } = words.certifier;
  const { change: texts } = issued;
  const { value: form, set } = draft;
  return (
    <>
      <OneOf
        legend={texts.legend}
        error={faults.includes('change') ? texts.missing : undefined}
        options={changesFor(credential.state).map((id) => ({
          id,
          text: texts.choices[id],
          note: texts.notes[id],
        }))}
        value={form.change}
        onChoose={(change) => set({ ...form, change, name: form.name || credential.name })}
      />
      {form.change === 'supersede' && (
        <TextInput
          label={texts.name}
          error={faults.includes('name') ? texts.nameFault : undefined}
          value={form.name}
          maxLength={120}
          onType={(name) => set({ ...form, name })}
        />
      )}
      {form.change !== '' && (
        <LongText
          label={reason}
          hint={texts.reasonHint}
          error={faults.includes('reason') ? reasonFault : undefined}
          value={form.reason}
          maxLength={1_000}
          onType={(text) => set({ ...form, reason: text })}
        />
      )}
    </>
  );
}

/** When somebody else was quicker, or nobody knows whether it arrived, the list is read again. */
function useChange({ app, words, params, credential, onChanged, onOutdated }: RowProps) {
  const [faults, setFaults] = useState<readonly ChangeFault[]>([]);
  const [busy, setBusy] = useState(false);
  const draft = useDraft(app, {
    name: `credential-change-1/${credential.id}`,
    schema: changeForm,
    initial: noChange,
  });
  const send = async () => {
    const read = changeOfForm(draft.value, credential);
    setFaults(read.kind === 'faults' ? read.faults : []);
    if (read.kind === 'faults') return;
    setBusy(true);
    const outcome = await app.call(bodiesEndpoints.changeCredential, {
      params: { ...params, credentialId: credential.id },
      body: read.change,
    });
    setBusy(false);
    if (outcome.kind !== 'answer') {
      app.tell(outcome);
      onOutdated();
      return;
    }
    draft.settle(noChange);
    onChanged(outcome.body);
    app.say(words.certifier.issued.change.done);
  };
  return { draft, faults, busy, send };
}
