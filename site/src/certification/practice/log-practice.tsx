import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { certificationEndpoints } from '../../../../functions/certification/contract.ts';
import { practice as practiceView } from '../../../../functions/certification/fields.ts';
import { base64urlOf } from '../../base64url-of.ts';
import { useDraft } from '../../console/drafts/use-draft.ts';
import { OneOf } from '../../console/parts/choices.tsx';
import { NumberInput, TextInput } from '../../console/parts/inputs.tsx';
import { KeptNote } from '../../console/parts/kept-note.tsx';
import { Button } from '../../workshop/parts/button.tsx';
import { faultOfDay } from './day-field.ts';
import type { OwnWorkshop } from './own-workshops.ts';
import { PickWorkshop } from './pick-workshop.tsx';
import type { PracticesProps } from './practices-screen.tsx';

const practiceKind = practiceView.shape.kind;

/** With the key of the request, so that a repeat after a lost reply is the same session. */
const practiceForm = z.object({
  pageKey: z.string(),
  on: z.string(),
  kind: practiceKind,
  group: z.string(),
  /** An own closed workshop that it was; what that says of it stands. */
  workshopId: z.optional(z.string()),
});
type PracticeForm = z.infer<typeof practiceForm>;

interface Faults {
  readonly on: string | undefined;
  readonly group: string | undefined;
}

/** Logs a session; whom to ask to observe it comes after. */
export function LogPractice(props: PracticesProps) {
  const { words } = props;
  const { draft, faults, busy, log, discard } = usePractice(props);
  const { workshopId = '', ...own } = draft.value;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void log();
      }}
    >
      <PickWorkshop
        {...props}
        picked={workshopId}
        onPick={(workshop) => draft.set(workshop ? formOf(draft.value, workshop) : own)}
      />
      <PracticeFields form={draft.value} faults={faults} words={words} onChange={draft.set} />
      <Button submits text={words.practice.save} busy={busy} />
      <KeptNote touched={draft.touched} words={words} onDiscard={discard} />
    </form>
  );
}

function usePractice({ app, words: { practice }, params, onChanged }: PracticesProps) {
  const begin = (): PracticeForm => ({
    pageKey: base64urlOf(app.around.randomBytes(16)),
    on: '',
    kind: 'workshop',
    group: '',
  });
  const draft = useDraft(app, {
    name: `practice-1/${params.bodyId}/${params.trackId}`,
    schema: practiceForm,
    initial: useState(begin)[0],
  });
  const [faults, setFaults] = useState<Faults>();
  const [busy, setBusy] = useState(false);
  const discard = () => {
    draft.settle(begin());
    setFaults(undefined);
  };
  const log = async () => {
    const { on, group, ...session } = draft.value;
    const found = {
      on: faultOfDay(on, app.around.now(), { practice }),
      group: isGroup(group) ? undefined : practice.groupFault,
    };
    setFaults(found);
    if (found.on || found.group) return;
    setBusy(true);
    const body = { ...session, on, group: Number(group) };
    const outcome = await app.call(certificationEndpoints.logPractice, { params, body });
    setBusy(false);
    if (outcome.kind !== 'answer') return app.tell(outcome);
    draft.settle(begin());
    app.say(practice.logged);
    onChanged();
  };
  return { draft, faults, busy, log, discard };
}

interface FieldsProps extends Pick<PracticesProps, 'words'> {
  readonly form: PracticeForm;
  readonly faults: Faults | undefined;
  readonly onChange: (form: PracticeForm) => void;
}

function PracticeFields({ form, faults, words: { practice, lists }, onChange }: FieldsProps) {
  return (
    <>
      <TextInput
        type="date"
        label={practice.day}
        error={faults?.on}
        value={form.on}
        onType={(on) => onChange({ ...form, on })}
      />
      {form.workshopId === undefined && (
        <>
          <OneOf
            legend={practice.kind}
            options={practiceKind.options.map((id) => ({ id, text: lists.practiceKinds[id] }))}
            value={form.kind}
            onChoose={(id) => {
              const read = practiceKind.safeParse(id);
              if (read.success) onChange({ ...form, kind: read.data });
            }}
          />
          <NumberInput
            label={practice.group}
            error={faults?.group}
            value={form.group}
            least={1}
            most={2_000}
            onType={(group) => onChange({ ...form, group })}
          />
        </>
      )}
    </>
  );
}

function formOf(form: PracticeForm, { id, on, rehearsal, people }: OwnWorkshop): PracticeForm {
  const kind = rehearsal ? 'rehearsal' : 'workshop';
  return { pageKey: form.pageKey, on, kind, group: String(people), workshopId: id };
}

function isGroup(typed: string): boolean {
  return /^\d{1,4}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 2_000;
}
