import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { staffEndpoints } from '../../../../functions/staff/contract.ts';
import { role } from '../../../../functions/staff/views.ts';
import { fill } from '../../words/fill.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { KeptNote } from '../parts/kept-note.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { start } from '../session/start.ts';
import type { Member } from './members-screen.tsx';
import { RoleChoices } from './role-choices.tsx';

interface Props extends ScreenProps<'members'> {
  readonly member: Member;
  readonly onChanged: () => void;
}

/** Changing a member's roles, and removing them. */
export function MemberActs(props: Props) {
  const { words } = props;
  const { members } = words.organisation;
  const name = props.member.name || props.member.email;
  const draft = useRolesDraft(props);
  const [begun] = useState(draft.touched);
  return (
    <>
      <details class="act" open={begun}>
        <summary>
          {members.changeRoles}
          <span class="visually-hidden"> ({name})</span>
        </summary>
        <ChangeRoles {...props} name={name} draft={draft} />
      </details>
      <details class="act">
        <summary>
          {members.remove}
          <span class="visually-hidden"> ({name})</span>
        </summary>
        <Remove {...props} name={name} />
      </details>
    </>
  );
}

interface NamedProps extends Props {
  readonly name: string;
}

function useRolesDraft({ app, params, member }: Props) {
  return useDraft(app, {
    name: `roles-1/${params.organisationId}/${member.staffId}`,
    schema: z.array(role),
    initial: member.roles,
  });
}

interface RolesProps extends NamedProps {
  readonly draft: ReturnType<typeof useRolesDraft>;
}

function ChangeRoles(props: RolesProps) {
  const { app, me, organisation, words, params, member, onChanged, name, draft } = props;
  const { members } = words.organisation;
  const { value: roles } = draft;
  const [wrong, setWrong] = useState(false);
  const { staffId } = member;
  const save = async () => {
    setWrong(roles.length === 0);
    if (roles.length === 0) return;
    const sent = { params: { ...params, staffId }, body: { roles } };
    const outcome = await app.call(staffEndpoints.changeMember, sent);
    if (outcome.kind !== 'answer') return app.tell(outcome);
    draft.settle(outcome.body.roles);
    app.say(words.frame.saved);
    // Whoever changed their own roles has other ways in the console now.
    if (staffId === me.staffId) await start(app);
    else onChanged();
  };
  return (
    <div>
      <RoleChoices
        legend={fill(members.roles, { name })}
        error={wrong ? members.faults.roles : undefined}
        roles={roles}
        organisation={organisation}
        onChoose={draft.set}
        words={words}
      />
      <Button quiet text={words.frame.save} onPress={() => void save()} />
      <KeptNote
        touched={draft.touched}
        words={words}
        onDiscard={() => draft.settle(member.roles)}
      />
    </div>
  );
}

function Remove({ app, me, words, params, member, onChanged, name }: NamedProps) {
  const { members } = words.organisation;
  const { staffId } = member;
  const remove = async () => {
    const outcome = await app.call(staffEndpoints.removeMember, {
      params: { ...params, staffId },
    });
    if (outcome.kind !== 'answer') return app.tell(outcome);
    app.say(fill(members.removed, { name }));
    if (staffId === me.staffId) await start(app);
    else onChanged();
  };
  return (
    <div>
      <p>{fill(members.removeSure, { name })}</p>
      <Button quiet text={members.remove} onPress={() => void remove()} />
    </div>
  );
}
