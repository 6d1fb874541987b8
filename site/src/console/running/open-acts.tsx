import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';
import { localTime, secondsOf } from '../clock/local-time.ts';
import { useDraft } from '../drafts/use-draft.ts';
import { NumberInput } from '../parts/inputs.tsx';
import { KeptNote } from '../parts/kept-note.tsx';
import { MomentInput } from '../parts/moment-input.tsx';
import { mostSeats, seatsFault } from '../planning/seats-fault.ts';
import { Act } from './act.tsx';
import { CancelAct, CloseAct } from './closing-acts.tsx';
import { PhaseActs } from './phase-acts.tsx';
import { type ActProps, useChange } from './use-change.ts';

const momentForm = z.object({ day: z.string(), time: z.string() });

/** What can be done with an open workshop. */
export function OpenActs(props: ActProps) {
  const { plan } = props.workshop;
  return (
    <>
      {plan.phasing.kind !== 'self-paced' && <PhaseActs {...props} />}
      {!props.workshop.explanationsReleased && <ReleaseAct {...props} />}
      {!plan.rehearsal && <ExtendAct key={plan.closes} {...props} />}
      <SeatsAct key={`seats-${plan.seats}`} {...props} />
      <CloseAct {...props} />
      <CancelAct {...props} />
    </>
  );
}

function ReleaseAct(props: ActProps) {
  const { release } = props.words.running.acts;
  const change = useChange(props);
  return (
    <Act
      title={release.title}
      note={release.note}
      press={release.press}
      onPress={() => change({ change: 'release-explanations' }, release.done)}
    />
  );
}

function ExtendAct(props: ActProps) {
  const { app, words, workshop } = props;
  const { extend } = words.running.acts;
  const { latestEnd, plan } = workshop;
  const before = plan.closes;
  const initial = localTime(before);
  const draft = useDraft(app, { name: `extend-1/${workshop.id}`, schema: momentForm, initial });
  const [error, setError] = useState<string>();
  const change = useChange(settling(props, (sheet) => draft.settle(localTime(sheet.plan.closes))));
  const press = async () => {
    const seconds = secondsOf(draft.value);
    const later = seconds !== undefined && seconds > before && seconds <= (latestEnd ?? seconds);
    setError(later ? undefined : extend.fault);
    if (!later) return;
    const refused = await change({ change: 'extend', closes: seconds }, extend.done);
    const invalid = refused?.kind === 'problem' && refused.problem.type === 'invalid-plan';
    if (invalid) setError(extend.fault);
  };
  return (
    <Act
      title={extend.title}
      note={extend.note}
      press={extend.press}
      open={draft.touched}
      onPress={press}
    >
      <MomentInput
        legend={words.planning.fields.closes}
        labels={[words.planning.fields.closesDay, words.planning.fields.closesTime]}
        error={error}
        value={draft.value}
        onChange={draft.set}
      />
      <KeptNote touched={draft.touched} words={words} onDiscard={() => draft.settle(initial)} />
    </Act>
  );
}

function SeatsAct(props: ActProps) {
  const { app, words, workshop } = props;
  const { seats: texts } = words.running.acts;
  const { plan, taken } = workshop;
  const initial = String(plan.seats);
  const draft = useDraft(app, { name: `seats-1/${workshop.id}`, schema: z.string(), initial });
  const [error, setError] = useState<string>();
  const change = useChange(settling(props, (sheet) => draft.settle(String(sheet.plan.seats))));
  const press = async () => {
    const count = Number(draft.value);
    const fault = seatsFault(draft.value, plan.rehearsal);
    const below = count < taken ? words.problems.types['seats-below-taken'] : undefined;
    setError(fault ? words.planning.faults[fault] : below);
    if (!fault && !below) await change({ change: 'seats', seats: count }, texts.done);
  };
  return (
    <Act
      title={texts.title}
      note={texts.note}
      press={texts.press}
      open={draft.touched}
      onPress={press}
    >
      <NumberInput
        label={words.planning.fields.seats}
        error={error}
        least={1}
        most={mostSeats(plan.rehearsal)}
        value={draft.value}
        onType={draft.set}
      />
      <KeptNote touched={draft.touched} words={words} onDiscard={() => draft.settle(initial)} />
    </Act>
  );
}

/**
 * What was typed is settled before the workshop is shown anew: the form that then begins again would
 * find it in the tab.
 */
function settling(props: ActProps, settle: (sheet: WorkshopSheet) => void): ActProps {
  return {
    ...props,
    onChanged: (sheet) => {
      settle(sheet);
      props.onChanged(sheet);
    },
  };
}
