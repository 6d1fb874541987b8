import { OneOf, SomeOf } from '../../../console/parts/choices.tsx';
import { Choice, LongText, NumberInput, TextInput } from '../../../console/parts/inputs.tsx';
import type { RecognisedField, RecognisedForm } from './recognised-form.ts';
import type { ProposeProps } from './recognitions-screen.tsx';

interface Props extends Pick<ProposeProps, 'words' | 'tracks'> {
  readonly form: RecognisedForm;
  readonly onChange: (form: RecognisedForm) => void;
  readonly faults: readonly RecognisedField[];
}

const rows = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([id, text]) => ({ id, text }));

/** Who is proposed, then for what and on what evidence. */
export function RecognisedFields(props: Props) {
  return (
    <>
      <PersonFields {...props} />
      <ProposalFields {...props} />
    </>
  );
}

function PersonFields({ form, onChange, faults, words }: Props) {
  const { lists } = words;
  const { form: texts } = words.certifier.recognition;
  const error = (field: RecognisedField, text: string) =>
    faults.includes(field) ? text : undefined;
  return (
    <>
      <TextInput
        label={texts.name}
        error={error('name', texts.faults.name)}
        value={form.name}
        maxLength={120}
        onType={(name) => onChange({ ...form, name })}
      />
      <TextInput
        type="email"
        label={texts.email}
        hint={texts.emailHint}
        error={error('email', texts.faults.email)}
        value={form.email}
        maxLength={254}
        onType={(email) => onChange({ ...form, email })}
      />
      <Choice
        label={texts.province}
        error={error('province', texts.faults.choose)}
        options={lists.provinces}
        none={texts.choose}
        value={form.province}
        onChoose={(province) => onChange({ ...form, province })}
      />
      <SomeOf
        legend={texts.languages}
        error={error('languages', texts.faults.languages)}
        options={rows(lists.languages)}
        chosen={form.languages}
        onChoose={(languages) => onChange({ ...form, languages })}
      />
      <Choice
        label={texts.profession}
        error={error('profession', texts.faults.choose)}
        options={lists.professions}
        none={texts.choose}
        value={form.profession}
        onChoose={(profession) => onChange({ ...form, profession })}
      />
      <OneOf
        legend={texts.sex}
        hint={texts.sexHint}
        error={error('sex', texts.faults.choose)}
        options={rows(lists.sexes)}
        value={form.sex}
        onChoose={(sex) => onChange({ ...form, sex })}
      />
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
