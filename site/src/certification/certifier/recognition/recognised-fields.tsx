import { Choice, LongText, NumberInput, TextInput } from '../../../console/parts/inputs.tsx';
import { PersonFields } from '../../parts/person-fields.tsx';
import type { RecognisedField, RecognisedForm } from './recognised-form.ts';
import type { ProposeProps } from './recognitions-screen.tsx';

interface Props extends Pick<ProposeProps, 'words' | 'tracks'> {
  readonly form: RecognisedForm;
  readonly onChange: (form: RecognisedForm) => void;
  readonly faults: readonly RecognisedField[];
}

/** Who is proposed, then for what and on what evidence. */
export function RecognisedFields(props: Props) {
  const { form, onChange, faults, words } = props;
  const { form: texts } = words.certifier.recognition;
  return (
    <>
      <PersonFields {...props} texts={texts}>
        <TextInput
          type="email"
          label={texts.email}
          hint={texts.emailHint}
          error={faults.includes('email') ? texts.faults.email : undefined}
          value={form.email}
          maxLength={254}
          onType={(email) => onChange({ ...form, email })}
        />
      </PersonFields>
      <ProposalFields {...props} />
    </>
  );
}

function ProposalFields({ tracks, form, onChange, faults, words }: Props) {
  const { form: texts } = words.certifier.recognition;
  const error = (field: RecognisedField, text: string) =>
    faults.includes(field) ? text : undefined;
  return (
    <>
      <Choice
        label={texts.track}
        error={error('track', texts.faults.choose)}
        options={tracks}
        none={texts.choose}
        value={form.track}
        onChoose={(track) => onChange({ ...form, track })}
      />
      <NumberInput
        label={texts.months}
        error={error('months', texts.faults.months)}
        value={form.months}
        least={1}
        most={24}
        onType={(months) => onChange({ ...form, months })}
      />
      <LongText
        label={texts.evidence}
        hint={texts.evidenceHint}
        error={error('evidence', texts.faults.text)}
        value={form.evidence}
        maxLength={1_000}
        onType={(evidence) => onChange({ ...form, evidence })}
      />
      <LongText
        label={texts.reason}
        error={error('reason', texts.faults.text)}
        value={form.reason}
        maxLength={1_000}
        onType={(reason) => onChange({ ...form, reason })}
      />
    </>
  );
}
