import type * as z from 'zod/mini';
import { staffEndpoints } from '../../../../functions/staff/contract.ts';
import type { invitationView } from '../../../../functions/staff/views.ts';
import { dateIn } from '../../dates.ts';
import { fill } from '../../words/fill.ts';
import { TextButton } from '../../workshop/parts/text-button.tsx';
import { localTime } from '../clock/local-time.ts';
import { Loaded } from '../parts/loaded.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { ScreenProps } from '../screen-props.ts';
import { rolesText } from '../session/roles-text.ts';
import { Invite } from './invite.tsx';

export type Invitation = z.infer<typeof invitationView>;

/** Inviting people, and the invitations that nobody has answered yet. */
export function Invitations(props: ScreenProps<'members'>) {
  const { app, words, language, params } = props;
  const { members } = words.organisation;
  const [loaded, { reload }] = useLoaded(app, staffEndpoints.invitations, { params });
  const withdraw = async (invitationId: string) => {
    const outcome = await app.call(staffEndpoints.withdrawInvitation, {
      params: { ...params, invitationId },
    });
    if (outcome.kind !== 'answer') return app.tell(outcome);
    app.say(members.withdrawn);
    reload();
  };
  return (
    <>
      <section class="group">
        <h2>{members.invite}</h2>
        <Invite {...props} onInvited={reload} />
      </section>
      <section>
        <h2>{members.open}</h2>
        <Loaded loaded={loaded} words={words} reload={reload}>
          {({ invitations }) => (
            <ul class="plain-list">
              {invitations.length === 0 && <li>{members.noneOpen}</li>}
              {invitations.map(({ id, email, roles, expires }) => {
                const who = email ?? members.anyone;
                const day = dateIn(language, localTime(expires).day);
                return (
                  <li key={id} class="row">
                    <bdi>{who}</bdi>
                    <span class="soft">
                      {rolesText(roles, words)}
                      {' · '}
                      {fill(members.until, { day })}
                    </span>
                    <TextButton
                      text={fill(members.withdraw, { who })}
                      onPress={() => void withdraw(id)}
                    />
                  </li>
                );
              })}
            </ul>
          )}
        </Loaded>
      </section>
    </>
  );
}
