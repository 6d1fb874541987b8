import { useState } from 'preact/hooks';
import { localTime, secondsOf } from '../clock/local-time.ts';
import { NumberInput } from '../parts/inputs.tsx';
import { MomentInput } from '../parts/moment-input.tsx';
import { Act } from './act.tsx';
import { CancelAct, CloseAct } from './closing-acts.tsx';
import { PhaseActs } from './phase-acts.tsx';
import { type ActProps, useChange } from './use-change.ts';

/** What can be done with an open workshop. */
export function OpenActs(props: ActProps) {
  const { plan } = props.workshop;
  return (
    <>
      {plan.phasing.kind === 'by-hand' && <PhaseActs {...props} />}
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
  const { running, planning } = props.words;
  const { extend } = running.acts;
  const { latestEnd, plan } = props.workshop;
  const before = plan.closes;
  const [closes, setCloses] = useState(localTime(before));
  const [error, setError] = useState<string>();
  const change = useChange(props);
  const press = async () => {
    const seconds = secondsOf(closes);
    const later = seconds !== undefined && seconds > before && seconds <= (latestEnd ?? seconds);
    setError(later ? undefined : extend.fault);
    if (!later) return;
    const refused = await change({ change: 'extend', closes: seconds }, extend.done);
    const invalid = refused?.kind === 'problem' && refused.problem.type === 'invalid-plan';
    if (invalid) setError(extend.fault);
  };
  return (
    <Act title={extend.title} note={extend.note} press={extend.press} onPress={press}>
      <MomentInput
        legend={planning.fields.closes}
        labels={[planning.fields.closesDay, planning.fields.closesTime]}
        error={error}
        value={closes}
        onChange={setCloses}
      />
    </Act>
  );
}

function SeatsAct(props: ActProps) {
  const { running, planning } = props.words;
  const { plan, taken } = props.workshop;
  const [seats, setSeats] = useState(String(plan.seats));
  const [error, setError] = useState<string>();
  const change = useChange(props);
  const most = plan.rehearsal ? 10 : 2_000;
  const press = async () => {
    const count = /^\d{1,4}$/.test(seats) ? Number(seats) : 0;
    const fault = count < 1 || count > most ? planning.faults['not-a-number'] : undefined;
    const below = count < taken ? props.words.problems.types['seats-below-taken'] : undefined;
    setError(fault ?? below);
    if (!fault && !below) await change({ change: 'seats', seats: count }, running.acts.seats.done);
  };
  return (
    <Act
      title={running.acts.seats.title}
      note={running.acts.seats.note}
      press={running.acts.seats.press}
      onPress={press}
    >
      <NumberInput
        label={planning.fields.seats}
        error={error}
        least={1}
        most={most}
        value={seats}
        onType={setSeats}
      />
    </Act>
  );
}
