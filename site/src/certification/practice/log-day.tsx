import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { certificationEndpoints } from '../../../../functions/certification/contract.ts';
import { base64urlOf } from '../../base64url-of.ts';
import { useDraft } from '../../console/drafts/use-draft.ts';
import { TextInput } from '../../console/parts/inputs.tsx';
import { Button } from '../../workshop/parts/button.tsx';
import { faultOfDay } from './day-field.ts';
import type { DaysProps } from './days-screen.tsx';
import { HandedLink, type Link } from './handed-link.tsx';

/** With the key of the request, so that a repeat after a lost reply is the same day. */
const dayForm = z.object({ pageKey: z.string(), on: z.string() });

/** Logs a day, and shows the link for whoever led it. */
export function LogDay({ app, words, language, params, onChanged }: DaysProps) {
  const { practice } = words;
  const begin = () => ({ pageKey: base64urlOf(app.around.randomBytes(16)), on: '' });
  const draft = useDraft(app, {
    name: `day-1/${params.bodyId}/${params.trackId}`,
    schema: dayForm,
    initial: useState(begin)[0],
  });
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [link, setLink] = useState<Link>();
  const { pageKey, on } = draft.value;
  const log = async () => {
    const wrong = faultOfDay(on, app.around.now(), words);
    setFault(wrong);
    if (wrong) return;
    setBusy(true);
    const outcome = await app.call(certificationEndpoints.logDay, {
      params,
      body: { pageKey, on },
    });
    setBusy(false);
    if (outcome.kind !== 'answer') return app.tell(outcome);
    draft.settle(begin());
    setLink(outcome.body);
    app.say(practice.days.logged);
    onChanged();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void log();
      }}
    >
      <TextInput
        type="date"
        label={practice.day}
        error={fault}
        value={on}
        onType={(next) => draft.set({ pageKey, on: next })}
      />
      <Button submits text={practice.days.save} busy={busy} />
      {link && <HandedLink app={app} words={words} language={language} link={link} />}
    </form>
  );
}
