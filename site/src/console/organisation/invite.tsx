import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { staffEndpoints } from '../../../../functions/staff/contract.ts';
import { role } from '../../../../functions/staff/views.ts';
import { base64urlOf } from '../../base64url-of.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { TextInput } from '../parts/inputs.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { type Made, MadeInvitation } from './made-invitation.tsx';
import { RoleChoices } from './role-choices.tsx';

/** With the key of the request, so that a repeat after a lost reply is the same invitation. */
const inviteForm = z.object({ pageKey: z.string(), email: z.string(), roles: z.array(role) });
type InviteForm = z.infer<typeof inviteForm>;

interface Props extends ScreenProps<'members'> {
  readonly onInvited: () => void;
}

/** An invitation by e-mail, or by a single-use link to hand on, which is shown once. */
export function Invite({ app, organisation, words, language, params, onInvited }: Props) {
  const { members } = words.organisation;
  const begin = (): InviteForm => ({
    pageKey: base64urlOf(app.around.randomBytes(16)),
    email: '',
    roles: ['trainer'],
  });
  const draft = useDraft(app, {
    name: `invite-2/${params.organisationId}`,
    schema: inviteForm,
    initial: begin(),
  });
  const [wrong, setWrong] = useState<'email' | 'roles'>();
  const [made, setMade] = useState<Made>();
  const { pageKey, email, roles } = draft.value;
  const invite = async () => {
    const fault = faultOf(draft.value);
    setWrong(fault);
    if (fault) return;
    const body = { pageKey, roles, email: email.trim() || null, language };
    const outcome = await app.call(staffEndpoints.invite, { params, body });
    if (outcome.kind !== 'answer') return app.tell(outcome);
    draft.settle(begin());
    const { secret, ...ready } = outcome.body;
    setMade({ ...ready, link: `${location.origin}/${language}/console/#invitation/${secret}` });
    onInvited();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void invite();
      }}
    >
      <p>{members.inviteLead}</p>
      <TextInput
        optional
        type="email"
        label={members.email}
        hint={members.emailHint}
        error={wrong === 'email' ? members.faults.email : undefined}
        value={email}
        maxLength={254}
        onType={(next) => draft.set({ pageKey, email: next, roles })}
      />
      <RoleChoices
        legend={members.asRoles}
        error={wrong === 'roles' ? members.faults.roles : undefined}
        roles={roles}
        organisation={organisation}
        onChoose={(next) => draft.set({ pageKey, email, roles: next })}
        words={words}
      />
      <Button submits text={members.sendInvitation} />
      <MadeInvitation made={made} app={app} words={words} />
    </form>
  );
}

function faultOf({ email, roles }: InviteForm): 'email' | 'roles' | undefined {
  if (email.trim() && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())) return 'email';
  return roles.length === 0 ? 'roles' : undefined;
}
