import { useEffect } from 'preact/hooks';
import { Title } from '../../workshop/parts/title.tsx';
import type { ShellProps } from '../console.tsx';
import type { Me, Membership } from '../model.ts';
import { hashTo } from '../navigation/hash-to.ts';
import type { Words } from '../words/en.ts';
import { rolesText } from './roles-text.ts';

interface Props extends ShellProps {
  readonly me: Me;
}

/** Whoever belongs to one organisation goes on at once; a stranger is told how to come in. */
export function ChooseOrganisation({ app, words, me }: Props) {
  const [only, ...others] = me.organisations;
  const organisationId = only && others.length === 0 && !onlyCertifies(only) ? only.id : undefined;
  useEffect(() => {
    if (organisationId) app.go('workshops', { organisationId });
  }, [organisationId]);
  if (organisationId) return <p role="status">{words.frame.loading}</p>;
  if (!only) return <NoOrganisation words={words} me={me} />;
  const { choose } = words.session;
  return (
    <div class="prose">
      <Title text={choose.title} />
      <ul class="plain-list">
        {me.organisations.map((each) => (
          <li key={each.id} class="row">
            <a
              href={
                onlyCertifies(each)
                  ? `/${app.around.language}/certification/`
                  : hashTo('workshops', { organisationId: each.id })
              }
            >
              <bdi>{each.name}</bdi>
            </a>
            <span class="soft">{rolesText(each.roles, words)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Certifiers have their own pages: the workshops of the organisation aren't theirs to see. */
function onlyCertifies({ roles }: Membership): boolean {
  return roles.every((role) => role === 'certifier');
}

function NoOrganisation({ words, me }: { readonly words: Words; readonly me: Me }) {
  const { stranger } = words.session;
  return (
    <div class="prose">
      <Title text={stranger.title} />
      <p class="lead">{stranger.lead}</p>
      <ul>
        {stranger.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p class="soft">
        {stranger.signedInAs} <bdi>{me.email}</bdi>
      </p>
    </div>
  );
}
