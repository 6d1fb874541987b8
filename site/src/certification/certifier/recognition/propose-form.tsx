import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { bodiesEndpoints } from '../../../../../functions/certification/bodies/contract.ts';
import { base64urlOf } from '../../../base64url-of.ts';
import { useDraft } from '../../../console/drafts/use-draft.ts';
import { KeptNote } from '../../../console/parts/kept-note.tsx';
import { Button } from '../../../workshop/parts/button.tsx';
import { RecognisedFields } from './recognised-fields.tsx';
import {
  emptyRecognised,
  type RecognisedField,
  recognisedForm,
  recognisedOfForm,
} from './recognised-form.ts';
import type { ProposeProps } from './recognitions-screen.tsx';

/** The key stays with what was typed: sent again after a lost reply, it is the same proposal. */
const kept = z.object({ pageKey: z.string(), form: recognisedForm });

/** Proposes one person; folded away until somebody wants it. */
export function ProposeForm({ app, words, params, tracks, onProposed }: ProposeProps) {
  const { form: texts } = words.certifier.recognition;
  const [faults, setFaults] = useState<readonly RecognisedField[]>([]);
  const [busy, setBusy] = useState(false);
  const anew = () => ({
    pageKey: base64urlOf(app.around.randomBytes(16)),
    form: emptyRecognised,
  });
  const draft = useDraft(app, {
    name: `recognise-1/${params.organisationId}`,
    schema: kept,
    initial: useState(anew)[0],
  });
  const [begun] = useState(draft.touched);
  const { pageKey, form } = draft.value;
  const propose = async () => {
    const read = recognisedOfForm(form, Object.keys(tracks));
    setFaults(read.kind === 'faults' ? read.faults : []);
    if (read.kind === 'faults') return;
    setBusy(true);
    const body = { pageKey, recognised: [read.recognised] };
    const outcome = await app.call(bodiesEndpoints.recognise, { params, body });
    setBusy(false);
    if (outcome.kind !== 'answer') return app.tell(outcome);
    draft.settle(anew());
    onProposed(outcome.body);
    app.say(texts.done);
  };
  return (
    <details class="act" open={begun}>
      <summary>{texts.title}</summary>
      <div>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void propose();
          }}
        >
          <RecognisedFields
            tracks={tracks}
            words={words}
            form={form}
            faults={faults}
            onChange={(next) => draft.set({ pageKey, form: next })}
          />
          <Button submits text={texts.press} busy={busy} />
          <KeptNote touched={draft.touched} words={words} onDiscard={() => draft.settle(anew())} />
        </form>
      </div>
    </details>
  );
}
