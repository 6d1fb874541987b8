import { fill } from '../../words/fill.ts';
import { TextButton } from '../../workshop/parts/text-button.tsx';
import { daysLater } from '../clock/local-time.ts';
import { deviceZone } from '../clock/moment-in.ts';
import { TextInput } from '../parts/inputs.tsx';
import { MomentInput } from '../parts/moment-input.tsx';
import { replaced } from '../parts/replaced.ts';
import { faultText, type GroupProps } from './plan-context.ts';
import type { DayForm } from './plan-form.ts';

const mostDays = 20;

/** The days on which the group meets, and when it closes. */
export function TimeGroup(props: GroupProps) {
  const { form, change, words } = props;
  const { planning } = words;
  const { days } = form;
  const error = faultText(props, 'days');
  return (
    <fieldset class="group">
      <legend>{planning.groups.time}</legend>
      <p class="soft">{fill(planning.zone, { zone: deviceZone() })}</p>
      {error && <p class="field-error">{error}</p>}
      {days.map((day, at) => (
        <DayRow
          key={at}
          {...props}
          day={day}
          at={at}
          wrong={error !== undefined}
          onChange={(entries) => change({ days: replaced(days, at, { ...day, ...entries }) })}
        />
      ))}
      {days.length < mostDays && (
        <TextButton
          text={planning.addDay}
          onPress={() => change({ days: [...days, nextDay(days.at(-1))] })}
        />
      )}
      <MomentInput
        legend={planning.fields.closes}
        labels={[planning.fields.closesDay, planning.fields.closesTime]}
        hint={planning.hints.closes}
        error={faultText(props, 'closes')}
        value={form.closes}
        onChange={(closes) => change({ closes })}
      />
    </fieldset>
  );
}

function nextDay(last: DayForm = { day: '', from: '10:00', to: '13:00' }): DayForm {
  return last.day ? { ...last, day: daysLater({ day: last.day, time: last.from }, 1).day } : last;
}

interface DayProps extends GroupProps {
  readonly day: DayForm;
  readonly at: number;
  readonly wrong: boolean;
  readonly onChange: (day: Partial<DayForm>) => void;
}

function DayRow({ form, change, words: { planning }, day, at, wrong, onChange }: DayProps) {
  const several = form.days.length > 1;
  return (
    <fieldset class={wrong ? 'choices field-wrong' : 'choices'}>
      <legend class={several ? undefined : 'visually-hidden'}>
        {fill(planning.dayOf, { count: at + 1 })}
      </legend>
      <div class="side-by-side">
        <TextInput
          type="date"
          label={planning.fields.day}
          value={day.day}
          onType={(value) => onChange({ day: value })}
        />
        <TextInput
          type="time"
          label={planning.fields.from}
          value={day.from}
          onType={(from) => onChange({ from })}
        />
        <TextInput
          type="time"
          label={planning.fields.to}
          value={day.to}
          onType={(to) => onChange({ to })}
        />
      </div>
      {several && (
        <TextButton
          text={fill(planning.removeDay, { count: at + 1 })}
          onPress={() => change({ days: form.days.filter((_, index) => index !== at) })}
        />
      )}
    </fieldset>
  );
}
