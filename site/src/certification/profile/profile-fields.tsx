import { SomeOf } from '../../console/parts/choices.tsx';
import { PersonFields } from '../parts/person-fields.tsx';
import type { Words } from '../words/en.ts';
import type { ProfileFault, ProfileForm } from './profile-form.ts';

interface Props {
  readonly form: ProfileForm;
  readonly onChange: (form: ProfileForm) => void;
  readonly faults: readonly ProfileFault[];
  readonly words: Words;
}

/** Who somebody is, and whether the register shows them. */
export function ProfileFields(props: Props) {
  const { form, onChange, words } = props;
  const { profile } = words;
  return (
    <>
      <PersonFields {...props} texts={profile} />
      <SomeOf
        legend={profile.register}
        options={[{ id: 'listed', text: profile.listed, note: profile.listedNote }]}
        chosen={form.listed ? ['listed'] : []}
        onChoose={(chosen) => onChange({ ...form, listed: chosen.length > 0 })}
      />
    </>
  );
}
