import type * as z from 'zod/mini';
import { staffEndpoints } from '../../../../functions/staff/contract.ts';
import type { memberView } from '../../../../functions/staff/views.ts';
import { dateIn } from '../../dates.ts';
import { fill } from '../../words/fill.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { localTime } from '../clock/local-time.ts';
import { Loaded } from '../parts/loaded.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { ScreenProps } from '../screen-props.ts';
import { rolesText } from '../session/roles-text.ts';
import { Invitations } from './invitations.tsx';
import { MemberActs } from './member-acts.tsx';

export type Member = z.infer<typeof memberView>;
type Props = ScreenProps<'members'>;

/** Who belongs to the organisation; coordinators change that. */
export function MembersScreen(props: Props) {
  const { app, organisation, words, params } = props;
  const coordinates = organisation.roles.includes('coordinator');
  const [loaded, { reload }] = useLoaded(app, staffEndpoints.members, { params });
  return (
    <div class="prose">
      <Title text={words.frame.titles.members} />
      <p class="lead">{words.organisation.members.lead}</p>
      <Loaded loaded={loaded} words={words} reload={reload}>
        {({ members }) => (
          <ul class="plain-list">
            {members.map((member) => (
              <li key={member.staffId} class="row">
                <MemberFacts {...props} member={member} />
                {coordinates && <MemberActs {...props} member={member} onChanged={reload} />}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {coordinates && <Invitations {...props} />}
    </div>
  );
}

function MemberFacts({ me, words, language, member }: Props & { readonly member: Member }) {
  const { members } = words.organisation;
  const since = dateIn(language, localTime(member.since).day);
  return (
    <>
      <strong>
        <bdi>{member.name || member.email}</bdi>
      </strong>{' '}
      {member.staffId === me.staffId && <span class="badge">{members.you}</span>}
      <span class="soft">
        <bdi>{member.email}</bdi>
        {' · '}
        {rolesText(member.roles, words)}
        {' · '}
        {fill(members.since, { day: since })}
      </span>
    </>
  );
}
