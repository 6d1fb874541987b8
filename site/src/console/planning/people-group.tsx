import { OneOf, SomeOf } from '../parts/choices.tsx';
import { NumberInput } from '../parts/inputs.tsx';
import { MomentInput } from '../parts/moment-input.tsx';
import { faultText, type GroupProps } from './plan-context.ts';
import { rehearsed } from './rehearsed.ts';
import { mostSeats } from './seats-fault.ts';

/** Who joins, and how. */
export function PeopleGroup(props: GroupProps) {
  const { form, change, words } = props;
  const { planning } = words;
  return (
    <fieldset class="group">
      <legend>{planning.groups.joining}</legend>
      <NumberInput
        label={planning.fields.seats}
        hint={form.rehearsal ? planning.hints.rehearsalSeats : planning.hints.seats}
        error={faultText(props, 'seats')}
        least={1}
        most={mostSeats(form.rehearsal)}
        value={form.seats}
        onType={(seats) => change({ seats })}
      />
      <OneOf
        legend={planning.fields.audience}
        error={faultText(props, 'audience')}
        options={optionsOf(planning.audiences, planning.audienceNotes)}
        value={form.audience}
        onChoose={(audience) => change({ audience })}
      />
      <OneOf
        legend={planning.fields.joining}
        error={faultText(props, 'joining')}
        options={optionsOf(planning.joinings, planning.joiningNotes)}
        value={form.joining}
        onChoose={(joining) => change({ joining })}
      />
      <SomeOf
        legend={planning.fields.rehearsal}
        error={faultText(props, 'rehearsal')}
        options={[{ id: 'yes', text: planning.rehearsal, note: planning.rehearsalNote }]}
        chosen={form.rehearsal ? ['yes'] : []}
        onChoose={({ length }) => change(length > 0 ? rehearsed(form) : { rehearsal: false })}
      />
    </fieldset>
  );
}

/** Who starts each phase. */
export function PhaseGroup(props: GroupProps) {
  const { form, change, words } = props;
  const { planning } = words;
  const labels = [planning.fields.day, planning.fields.closesTime] as const;
  return (
    <fieldset class="group">
      <legend>{planning.groups.phases}</legend>
      <OneOf
        legend={planning.fields.phasing}
        error={faultText(props, 'phasing')}
        options={optionsOf(planning.phasings, planning.phasingNotes)}
        value={form.phasing}
        onChoose={(phasing) => change({ phasing })}
      />
      {form.phasing === 'by-clock' && (
        <>
          <MomentInput
            legend={planning.fields.lessons}
            labels={labels}
            hint={planning.hints.phases}
            error={faultText(props, 'lessons')}
            value={form.lessons}
            onChange={(lessons) => change({ lessons })}
          />
          <MomentInput
            legend={planning.fields.after}
            labels={labels}
            error={faultText(props, 'after')}
            value={form.after}
            onChange={(after) => change({ after })}
          />
        </>
      )}
    </fieldset>
  );
}

function optionsOf(
  texts: Readonly<Record<string, string>>,
  notes: Readonly<Record<string, string>>,
) {
  return Object.entries(texts).map(([id, text]) => ({ id, text, note: notes[id] }));
}
