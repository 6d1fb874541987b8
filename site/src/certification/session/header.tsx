import { signOut } from '../../console/session/sign-out.ts';
import { TextButton } from '../../workshop/parts/text-button.tsx';
import { hashTo } from '../navigation/routes.ts';
import type { ShellProps } from '../shell.tsx';

/** Whose way it is, the ways inside, and the way out. */
export function Header({ app, model, route, words }: ShellProps) {
  const { standing } = model;
  if (standing.kind !== 'signed-in') return null;
  const { me } = standing;
  const bodies = me.organisations.filter(({ roles }) => roles.includes('certifier'));
  const here = (is: boolean) => (is ? ('page' as const) : undefined);
  return (
    <header class="staff-header screen-only">
      <p class="staff-place">
        <span class="soft">
          <bdi>{me.name || me.email}</bdi>
        </span>
        <span class="staff-acts">
          <a href={`/${app.around.language}/console/`}>{words.frame.toConsole}</a>
          <TextButton text={words.frame.signOut} onPress={() => void signOut(app)} />
        </span>
      </p>
      <nav class="staff-ways" aria-label={words.frame.navigation}>
        <a href={hashTo('home', {})} aria-current={here(route?.name === 'home')}>
          {words.titles.home}
        </a>
        <a href={hashTo('profile', {})} aria-current={here(route?.name === 'profile')}>
          {words.titles.profile}
        </a>
        {bodies.map(({ id, name }) => (
          <a
            key={id}
            href={hashTo('queue', { organisationId: id })}
            aria-current={here(isInBody(route, id))}
          >
            <bdi>{name}</bdi>
          </a>
        ))}
      </nav>
    </header>
  );
}

function isInBody(route: ShellProps['route'], id: string): boolean {
  return route !== undefined && 'organisationId' in route.params
    ? route.params.organisationId === id
    : false;
}
