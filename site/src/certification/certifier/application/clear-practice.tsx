import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { bodiesEndpoints } from '../../../../../functions/certification/bodies/contract.ts';
import { reason } from '../../../../../functions/certification/fields.ts';
import { useDraft } from '../../../console/drafts/use-draft.ts';
import { LongText } from '../../../console/parts/inputs.tsx';
import { KeptNote } from '../../../console/parts/kept-note.tsx';
import { Act } from '../../../console/running/act.tsx';
import type { PracticeProps } from './practice-evidence.tsx';

/** Lets a trainer go on after harmful behaviour was seen and settled; what was settled is kept. */
export function ClearPractice(props: PracticeProps) {
  const { app, words, params, found, practice, onChanged, onOutdated } = props;
  const { clear } = words.certifier.application;
  const [isMissing, setMissing] = useState(false);
  const draft = useDraft(app, {
    name: `clearing-1/${practice.id}`,
    schema: z.string(),
    initial: '',
  });
  const [begun] = useState(draft.touched);
  // Whoever may not decide may not clear either; the page says why where decisions are made.
  if (found.refusal === 'own-application' || found.refusal === 'own-observation') return null;
  const run = async () => {
    const why = reason.safeParse(draft.value.trim());
    setMissing(!why.success);
    if (!why.success) return;
    const outcome = await app.call(bodiesEndpoints.clear, {
      params,
      body: { practiceId: practice.id, reason: why.data },
    });
    if (outcome.kind !== 'answer') {
      app.tell(outcome);
      onOutdated();
      return;
    }
    draft.settle('');
    onChanged(outcome.body);
    app.say(clear.done);
  };
  return (
    <Act title={clear.title} note={clear.note} press={clear.press} onPress={run} open={begun}>
      <LongText
        label={clear.reason}
        hint={words.certifier.reasonHint}
        error={isMissing ? words.certifier.reasonFault : undefined}
        value={draft.value}
        maxLength={1_000}
        onType={draft.set}
      />
      <KeptNote touched={draft.touched} words={words} onDiscard={() => draft.settle('')} />
    </Act>
  );
}
