import { OneOf, SomeOf } from '../../console/parts/choices.tsx';
import { Choice, TextInput } from '../../console/parts/inputs.tsx';
import type { Words } from '../words/en.ts';
import type { ProfileFault, ProfileForm } from './profile-form.ts';

interface Props {
  readonly form: ProfileForm;
  readonly onChange: (form: ProfileForm) => void;
  readonly faults: readonly ProfileFault[];
  readonly words: Words;
}

const rows = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([id, text]) => ({ id, text }));

/** Name, where and in which languages somebody works, and whether the register shows them. */
export function ProfileFields({ form, onChange, faults, words: { profile, lists } }: Props) {
  const error = (fault: ProfileFault, text: string) => (faults.includes(fault) ? text : undefined);
  const { faults: texts } = profile;
  return (
    <>
      <TextInput
        label={profile.name}
        hint={profile.nameHint}
        error={error('name', texts.name)}
        value={form.name}
        maxLength={120}
        onType={(name) => onChange({ ...form, name })}
      />
      <Choice
        label={profile.province}
        error={error('province', texts.choose)}
        options={lists.provinces}
        none={profile.choose}
        value={form.province}
        onChoose={(province) => onChange({ ...form, province })}
      />
      <SomeOf
        legend={profile.languages}
        error={error('languages', texts.languages)}
        options={rows(lists.languages)}
        chosen={form.languages}
        onChoose={(languages) => onChange({ ...form, languages })}
      />
      <Choice
        label={profile.profession}
        error={error('profession', texts.choose)}
        options={lists.professions}
        none={profile.choose}
        value={form.profession}
        onChoose={(profession) => onChange({ ...form, profession })}
      />
      <OneOf
        legend={profile.sex}
        error={error('sex', texts.choose)}
        options={rows(lists.sexes)}
        value={form.sex}
        onChoose={(sex) => onChange({ ...form, sex })}
      />
      <SomeOf
        legend={profile.register}
        options={[{ id: 'listed', text: profile.listed, note: profile.listedNote }]}
        chosen={form.listed ? ['listed'] : []}
        onChoose={(chosen) => onChange({ ...form, listed: chosen.length > 0 })}
      />
    </>
  );
}
