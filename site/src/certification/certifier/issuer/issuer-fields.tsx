import { SomeOf } from '../../../console/parts/choices.tsx';
import { LongText, TextInput } from '../../../console/parts/inputs.tsx';
import type { BodyProps } from '../body-frame.tsx';
import type { IssuerFault, IssuerForm } from './issuer-form.ts';

interface Props extends Pick<BodyProps, 'app' | 'words'> {
  readonly form: IssuerForm;
  readonly onChange: (form: IssuerForm) => void;
  readonly faults: readonly IssuerFault[];
}

/** Name, own page, what the body is, and the tracks that it offers. */
export function IssuerFields({ app, form, onChange, faults, words }: Props) {
  const { issuer } = words.certifier;
  const error = (fault: IssuerFault) => (faults.includes(fault) ? issuer.faults[fault] : undefined);
  return (
    <>
      <TextInput
        label={issuer.name}
        error={error('name')}
        value={form.name}
        maxLength={120}
        onType={(name) => onChange({ ...form, name })}
      />
      <TextInput
        label={issuer.url}
        hint={issuer.urlHint}
        error={error('url')}
        value={form.url}
        maxLength={200}
        onType={(url) => onChange({ ...form, url })}
      />
      <LongText
        label={issuer.description}
        error={error('description')}
        value={form.description}
        maxLength={600}
        onType={(description) => onChange({ ...form, description })}
      />
      <SomeOf
        legend={issuer.tracks}
        error={error('tracks')}
        options={app.around.facts.tracks.map(({ id, name, summary }) => ({
          id,
          text: name,
          note: summary,
        }))}
        chosen={form.tracks}
        onChoose={(tracks) => onChange({ ...form, tracks })}
      />
    </>
  );
}
