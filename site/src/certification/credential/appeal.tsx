import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { useDraft } from '../../console/drafts/use-draft.ts';
import { LongText } from '../../console/parts/inputs.tsx';
import { KeptNote } from '../../console/parts/kept-note.tsx';
import { Button } from '../../workshop/parts/button.tsx';
import type { ApplicationProps } from './application-screen.tsx';
import { useApplication } from './use-application.ts';

/** The one appeal against a decision, with its reason. */
export function Appeal(props: ApplicationProps) {
  const { app, words, params, path } = props;
  const { application: texts } = words.credential;
  const draft = useDraft(app, {
    name: `appeal-1/${params.bodyId}/${params.trackId}`,
    schema: z.string(),
    initial: '',
  });
  const [fault, setFault] = useState<string>();
  const { busy, change } = useApplication(props);
  const appeal = async () => {
    const reason = draft.value.trim();
    setFault(reason ? undefined : texts.appealFault);
    if (!reason) return;
    const { version } = path.application;
    if (await change({ change: 'appeal', version, reason }, texts.appealed)) draft.settle('');
  };
  return (
    <section class="group">
      <h2>{texts.appeal}</h2>
      <p>{texts.appealLead}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void appeal();
        }}
      >
        <LongText
          label={texts.appealReason}
          error={fault}
          value={draft.value}
          maxLength={1_000}
          onType={draft.set}
        />
        <Button submits text={texts.appeal} busy={busy} />
        <KeptNote touched={draft.touched} words={words} onDiscard={() => draft.settle('')} />
      </form>
    </section>
  );
}
