import { useState } from 'preact/hooks';
import {
  certificationEndpoints,
  type PathView,
} from '../../../../functions/certification/contract.ts';
import { SomeOf } from '../../console/parts/choices.tsx';
import { Button } from '../../workshop/parts/button.tsx';
import type { ScreenProps } from '../screen-props.ts';

interface Props extends ScreenProps<'conduct'> {
  readonly version: number;
  /** Whether the track asks for the declaration too. */
  readonly declares: boolean;
  readonly onAgreed: (path: PathView) => void;
}

/** Both sentences are ticked by hand, each time: nothing of it is prepared or kept. */
export function Agreement({ app, words, params, version, declares, onAgreed }: Props) {
  const { conduct: texts } = words.profile;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [isMissing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const needed = [
    { id: 'conduct', text: texts.promise },
    ...(declares ? [{ id: 'safeguarding', text: texts.declare }] : []),
  ];
  const agree = async () => {
    const all = needed.every(({ id }) => ticked.includes(id));
    setMissing(!all);
    if (!all) return;
    setBusy(true);
    const outcome = await app.call(certificationEndpoints.agree, {
      params,
      body: { conduct: version, safeguarding: declares },
    });
    setBusy(false);
    if (outcome.kind !== 'answer') return app.tell(outcome);
    onAgreed(outcome.body);
    app.say(texts.saved);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void agree();
      }}
    >
      <SomeOf
        legend={declares ? texts.save : texts.saveConduct}
        error={isMissing ? texts.missing : undefined}
        options={needed}
        chosen={ticked}
        onChoose={setTicked}
      />
      <Button submits text={declares ? texts.save : texts.saveConduct} busy={busy} />
    </form>
  );
}
