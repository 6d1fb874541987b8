import { useState } from 'preact/hooks';
import {
  type WitnessRequest,
  witnessEndpoints,
} from '../../../../functions/certification/witness-contract.ts';
import { SomeOf } from '../../console/parts/choices.tsx';
import { fillWords } from '../../console/report/text/fill-words.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { Title } from '../../workshop/parts/title.tsx';
import { RequestFacts } from './request-facts.tsx';
import type { AskedProps } from './witness-screen.tsx';

interface Props extends AskedProps {
  readonly request: Extract<WitnessRequest, { kind: 'training-day' }>;
}

/** Confirms that somebody took part in a training day that this person led. */
export function ConfirmDay(props: Props) {
  const { app, words, secret, request, onDone } = props;
  const { witness } = words;
  const [isTicked, setTicked] = useState(false);
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const name = request.trainerName;
  const confirm = async () => {
    setFault(isTicked ? undefined : witness.faults.statement);
    if (!isTicked) return;
    setBusy(true);
    const outcome = await app.call(witnessEndpoints.confirm, { body: { secret } });
    setBusy(false);
    if (outcome.kind !== 'answer') return app.tell(outcome);
    onDone(witness.confirmed);
  };
  return (
    <>
      <Title text={witness.dayTitle} />
      <p class="lead">{fillWords(witness.dayLead, { name })}</p>
      <RequestFacts {...props} />
      {request.refusal === null && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void confirm();
          }}
        >
          <SomeOf
            legend={witness.confirm}
            error={fault}
            options={[{ id: 'led', text: fillWords(witness.confirmStatement, { name }) }]}
            chosen={isTicked ? ['led'] : []}
            onChoose={(chosen) => setTicked(chosen.length > 0)}
          />
          <Button submits text={witness.confirm} busy={busy} />
        </form>
      )}
    </>
  );
}
