import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';
import { dateIn } from '../../dates.ts';
import { fill } from '../../words/fill.ts';
import { TextButton } from '../../workshop/parts/text-button.tsx';
import { localTime } from '../clock/local-time.ts';
import { NumberInput, TextInput } from '../parts/inputs.tsx';
import { replaced } from '../parts/replaced.ts';
import type { ScreenProps } from '../screen-props.ts';
import { type CountsForm, headKinds, type RoomFault, type RoomForm } from './room-form.ts';

export interface RoomGroupProps extends ScreenProps<'room'> {
  readonly workshop: WorkshopSheet;
  readonly form: RoomForm;
  readonly change: (entries: Partial<RoomForm>) => void;
  readonly faults: readonly RoomFault[];
}

const mostDays = 20;

/** Head counts of each day, as taken in the room. */
export function HeadCounts(props: RoomGroupProps) {
  const { words, workshop, form, change } = props;
  const { heads } = words.room;
  const { headCounts } = form;
  return (
    <fieldset class="group">
      <legend>{heads.title}</legend>
      <p>{heads.lead}</p>
      <Withheld {...props} />
      {headCounts.map((counted, at) => (
        <Day
          key={at}
          {...props}
          counted={counted}
          at={at}
          onChange={(entries) =>
            change({ headCounts: replaced(headCounts, at, { ...counted, ...entries }) })
          }
        />
      ))}
      {headCounts.length < mostDays && (
        <TextButton
          text={heads.add}
          onPress={() => change({ headCounts: [...headCounts, nextDay(workshop, form)] })}
        />
      )}
    </fieldset>
  );
}

/** Which days the trainer has counted, for others of the organisation: how many is in the report. */
function Withheld({ words, language, workshop: { withheld } }: RoomGroupProps) {
  if (withheld.headCounts.length === 0) return null;
  const days = withheld.headCounts.map((day) => dateIn(language, day)).join(words.lists.between);
  return <p class="callout">{fill(words.room.heads.withheld, { days })}</p>;
}

/** The first day of the plan that was not counted yet. */
function nextDay({ plan, withheld }: WorkshopSheet, { headCounts }: RoomForm): CountsForm {
  const days = plan.days.map(({ starts }) => localTime(starts).day);
  const counted = [...withheld.headCounts, ...headCounts.map((each) => each.day)];
  const day = days.find((each) => !counted.includes(each)) ?? '';
  return { day, all: '', women: '', men: '', other: '0', notSaid: '0' };
}

interface DayProps extends RoomGroupProps {
  readonly counted: CountsForm;
  readonly at: number;
  readonly onChange: (entries: Partial<CountsForm>) => void;
}

function Day({ words, form, change, faults, counted, at, onChange }: DayProps) {
  const { heads } = words.room;
  const fault = faults.find((each) => each.in === 'headCounts' && each.at === at);
  return (
    <div class={fault ? 'row field-wrong' : 'row'}>
      {fault && fault.why !== 'note' && (
        <p class="field-error">{fill(heads.faults[fault.why], { sum: fault.sum })}</p>
      )}
      <TextInput
        type="date"
        label={heads.day}
        value={counted.day}
        onType={(day) => onChange({ day })}
      />
      <div class="side-by-side">
        {(['all', ...headKinds] as const).map((kind) => (
          <NumberInput
            key={kind}
            label={heads[kind]}
            least={0}
            most={5_000}
            value={counted[kind]}
            onType={(value) => onChange({ [kind]: value })}
          />
        ))}
      </div>
      <TextButton
        text={fill(heads.remove, { day: counted.day })}
        onPress={() => change({ headCounts: form.headCounts.filter((_, index) => index !== at) })}
      />
    </div>
  );
}
