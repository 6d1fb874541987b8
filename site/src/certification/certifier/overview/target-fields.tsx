import { Choice, NumberInput, TextInput } from '../../../console/parts/inputs.tsx';
import { fill } from '../../../words/fill.ts';
import { TextButton } from '../../../workshop/parts/text-button.tsx';
import type { BodyProps } from '../body-frame.tsx';
import { tracksByName } from '../tracks-by-name.ts';
import type { TargetFault, TargetForm } from './targets-form.ts';

interface Props extends Pick<BodyProps, 'app' | 'words'> {
  /** Counted from 1. */
  readonly number: number;
  readonly form: TargetForm;
  readonly faults: readonly TargetFault[];
  readonly onChange: (form: TargetForm) => void;
  readonly onRemove: () => void;
}

/** One target: which track, where, how many and by when. */
export function TargetFields({ app, words, number, form, faults, onChange, onRemove }: Props) {
  const { overview } = words.certifier;
  const { targets: texts } = overview;
  const error = (fault: TargetFault, text: string) => (faults.includes(fault) ? text : undefined);
  return (
    <fieldset class="group">
      <legend>{fill(texts.target, { number })}</legend>
      <Choice
        label={overview.track}
        error={error('trackId', texts.faults.choose) ?? error('twice', texts.faults.twice)}
        options={tracksByName(app)}
        none={texts.choose}
        value={form.trackId}
        onChoose={(trackId) => onChange({ ...form, trackId })}
      />
      <Choice
        label={overview.province}
        error={error('province', texts.faults.choose)}
        options={words.lists.provinces}
        none={texts.choose}
        value={form.province}
        onChoose={(province) => onChange({ ...form, province })}
      />
      <div class="side-by-side">
        <NumberInput
          label={texts.holders}
          error={error('holders', texts.faults.holders)}
          value={form.holders}
          least={0}
          most={100_000}
          onType={(holders) => onChange({ ...form, holders })}
        />
        <TextInput
          type="date"
          label={texts.by}
          error={error('by', texts.faults.by)}
          value={form.by}
          onType={(by) => onChange({ ...form, by })}
        />
      </div>
      <TextButton text={fill(texts.remove, { number })} onPress={onRemove} />
    </fieldset>
  );
}
