import type { Membership } from '../model.ts';
import { SomeOf } from '../parts/choices.tsx';
import type { Words } from '../words/en.ts';

type Roles = Membership['roles'];

interface Props {
  readonly legend: string;
  readonly error?: string | undefined;
  readonly roles: Roles;
  /** Only a certifying body has certifiers. */
  readonly organisation: Pick<Membership, 'certifies'>;
  readonly onChoose: (roles: Roles) => void;
  readonly words: Words;
}

/** What somebody may do in the organisation; each role says what it means. */
export function RoleChoices({ legend, error, roles, organisation, onChoose, words }: Props) {
  const usual = ['trainer', 'coordinator'] as const;
  const all = organisation.certifies ? ([...usual, 'certifier'] as const) : usual;
  return (
    <SomeOf
      legend={legend}
      error={error}
      options={all.map((id) => ({
        id,
        text: words.lists.roles[id],
        note: words.organisation.members.roleNotes[id],
      }))}
      chosen={roles}
      onChoose={(chosen) => onChoose(all.filter((role) => chosen.includes(role)))}
    />
  );
}
