import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { staffEndpoints } from '../../../../functions/staff/contract.ts';
import { role } from '../../../../functions/staff/views.ts';
import { fill } from '../../words/fill.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { Copied } from '../parts/copied.tsx';
import { TextInput } from '../parts/inputs.tsx';
import type { ScreenProps } from '../screen-props.ts';
import type { Invitation } from './invitations.tsx';
import { RoleChoices } from './role-choices.tsx';

const inviteForm = z.object({ email: z.string(), roles: z.array(role) });
type InviteForm = z.infer<typeof inviteForm>;

interface Props extends ScreenProps<'members'> {
  readonly onInvited: () => void;
}

interface Made {
  readonly invitation: Invitation;
  readonly secret: string;
}

/** An invitation by e-mail, or by a single-use link to hand on, which is shown once. */
export function Invite({ app, words, language, params, onInvited }: Props) {
  const { members } = words.organisation;
  const initial: InviteForm = { email: '', roles: ['trainer'] };
  const draft = useDraft(app, {
    name: `invite-1/${params.organisationId}`,
    schema: inviteForm,
    initial,
  });
  const [wrong, setWrong] = useState<'email' | 'roles'>();
  const [made, setMade] = useState<Made>();
  const { email, roles } = draft.value;
  const invite = async () => {
    const fault = faultOf(draft.value);
    setWrong(fault);
    if (fault) return;
    const body = { roles, email: email.trim() || null, language };
    const outcome = await app.call(staffEndpoints.invite, { params, body });
    if (outcome.kind !== 'answer') return app.tell(outcome);
    draft.settle(initial);
    setMade(outcome.body);
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
        onType={(next) => draft.set({ email: next, roles })}
      />
      <RoleChoices
        legend={members.asRoles}
        error={wrong === 'roles' ? members.faults.roles : undefined}
        roles={roles}
        onChoose={(next) => draft.set({ email, roles: next })}
        words={words}
      />
      <Button submits text={members.sendInvitation} />
      <MadeLink made={made} app={app} words={words} language={language} />
    </form>
  );
}

interface MadeProps extends Pick<Props, 'app' | 'words' | 'language'> {
  readonly made: Made | undefined;
}

/** The link of an invitation that was just made: it is shown this once. */
function MadeLink({ made, app, words, language }: MadeProps) {
  const { members } = words.organisation;
  return (
    <div role="status">
      {made && (
        <div class="callout">
          <p>
            {made.invitation.email === null
              ? members.linkReady
              : fill(members.linkSent, { email: made.invitation.email })}
          </p>
          <Copied
            label={members.link}
            text={`${location.origin}/${language}/console/#invitation/${made.secret}`}
            app={app}
            words={words}
          />
        </div>
      )}
    </div>
  );
}

function faultOf({ email, roles }: InviteForm): 'email' | 'roles' | undefined {
  if (email.trim() && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())) return 'email';
  return roles.length === 0 ? 'roles' : undefined;
}
