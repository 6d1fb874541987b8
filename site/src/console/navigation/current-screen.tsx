import { Fragment } from 'preact';
import type { ShellProps } from '../console.tsx';
import type { Me } from '../model.ts';
import { ChooseOrganisation } from '../session/choose-organisation.tsx';
import { InvitationScreen } from '../session/invitation-screen.tsx';
import { SignedOut, Starting, Unreachable } from '../session/standing-screens.tsx';
import { Arrival } from './arrival.tsx';
import { hashHere } from './hash-to.ts';
import { LazyScreen } from './lazy-screen.tsx';
import { LostScreen } from './lost-screen.tsx';

/** The screen of the address, as far as whoever sits here may see one. */
export function CurrentScreen(props: ShellProps) {
  const { standing } = props.model;
  switch (standing.kind) {
    case 'starting':
      return <Starting {...props} />;
    case 'unreachable':
      return <Unreachable {...props} />;
    case 'signed-out':
      return <SignedOut {...props} />;
    case 'signed-in':
      return <Inside {...props} me={standing.me} />;
  }
}

function Inside(props: ShellProps & { readonly me: Me }) {
  const { model, me } = props;
  const { route, moved } = model;
  // What was typed on one screen is never inherited by another.
  const key = hashHere(route);
  if (route && route.name !== 'home' && route.name !== 'invitation') {
    const organisation = me.organisations.find(({ id }) => id === route.params.organisationId);
    if (organisation)
      return <LazyScreen key={key} {...props} route={route} shared={{ me, organisation }} />;
  }
  return (
    <Fragment key={key}>
      {route?.name === 'home' && <ChooseOrganisation {...props} />}
      {route?.name === 'invitation' && <InvitationScreen {...props} />}
      {route?.name !== 'home' && route?.name !== 'invitation' && <LostScreen {...props} />}
      <Arrival root="console-app" moved={moved} />
    </Fragment>
  );
}
