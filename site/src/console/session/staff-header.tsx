import { TextButton } from '../../workshop/parts/text-button.tsx';
import type { ShellProps } from '../console.tsx';
import type { Membership } from '../model.ts';
import { hashTo } from '../navigation/hash-to.ts';
import type { RouteName } from '../navigation/routes.ts';
import type { Words } from '../words/en.ts';
import { signOut } from './sign-out.ts';

/** Whose console it is, the ways inside the organisation, and the way out. */
export function StaffHeader({ app, model, words }: ShellProps) {
  const { standing, route } = model;
  if (standing.kind !== 'signed-in') return null;
  const { me } = standing;
  const inside =
    route && 'organisationId' in route.params ? route.params.organisationId : undefined;
  const organisation = me.organisations.find(({ id }) => id === inside);
  return (
    <header class="staff-header screen-only">
      <p class="staff-place">
        {organisation && (
          <strong>
            <bdi>{organisation.name}</bdi>
          </strong>
        )}
        <span class="soft">
          <bdi>{me.name || me.email}</bdi>
        </span>
        <span class="staff-acts">
          {organisation && me.organisations.length > 1 && (
            <a href={hashTo('home', {})}>{words.frame.otherOrganisation}</a>
          )}
          <a href={`/${app.around.language}/certification/`}>{words.frame.certification}</a>
          <TextButton text={words.frame.signOut} onPress={() => void signOut(app)} />
        </span>
      </p>
      {organisation && <Ways organisation={organisation} at={route?.name} words={words} />}
    </header>
  );
}

interface WaysProps {
  readonly organisation: Membership;
  readonly at: RouteName | undefined;
  readonly words: Words;
}

function Ways({ organisation: { id, roles }, at, words }: WaysProps) {
  const coordinates = roles.includes('coordinator');
  const params = { organisationId: id };
  const ways = [
    ['workshops', true],
    ['over-time', coordinates],
    ['hosted-reports', coordinates],
    ['projects', true],
    ['members', true],
    ['settings', true],
  ] as const;
  return (
    <nav class="staff-ways" aria-label={words.frame.navigation}>
      {ways.map(
        ([name, shown]) =>
          shown && (
            <a
              key={name}
              href={hashTo(name, params)}
              aria-current={name === at ? 'page' : undefined}
            >
              {words.frame.titles[name]}
            </a>
          ),
      )}
    </nav>
  );
}
