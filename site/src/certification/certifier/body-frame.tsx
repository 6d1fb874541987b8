import type { ComponentChildren } from 'preact';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/routes.ts';
import type { ScreenProps } from '../screen-props.ts';

const places = ['queue', 'recognitions', 'issued', 'overview', 'issuer'] as const;

/** What every part of a body's screens is given. */
export interface BodyProps extends Pick<ScreenProps, 'app' | 'words' | 'language'> {
  readonly params: { readonly organisationId: string };
}

interface Props extends BodyProps {
  readonly place: (typeof places)[number];
  /** Where it isn't that of the place. */
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** The ways between the screens of one certifying body, and the heading of this one. */
export function BodyFrame({ words, params, place, title, children }: Props) {
  const { organisationId } = params;
  return (
    <>
      <nav class="staff-ways body-ways screen-only" aria-label={words.certifier.navigation}>
        {places.map((each) => (
          <a
            key={each}
            href={hashTo(each, { organisationId })}
            aria-current={each === place ? 'page' : undefined}
          >
            {words.titles[each]}
          </a>
        ))}
      </nav>
      <Title text={title ?? words.titles[place]} />
      {children}
    </>
  );
}
