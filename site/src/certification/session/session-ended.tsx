import { useEffect, useRef } from 'preact/hooks';
import { signOut } from '../../console/session/sign-out.ts';
import { TextButton } from '../../workshop/parts/text-button.tsx';
import { hashHere } from '../navigation/routes.ts';
import type { ShellProps } from '../shell.tsx';
import { signInAddress } from './sign-in-address.ts';

/**
 * Offers to sign in again beside the screen; whatever was typed there waits in this tab. The identity
 * provider may still know the person, so whoever has finished is told to end that too.
 */
export function SessionEnded({ app, route, words: { session } }: ShellProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
    place.current?.focus({ preventScroll: true });
  }, []);
  const hash = hashHere(route);
  return (
    <section class="said session-ended" role="alert" tabIndex={-1} ref={place}>
      <h2>{session.ended.title}</h2>
      <p>{session.ended.text}</p>
      <p>
        <a class="button" href={signInAddress(app.around.language, hash)}>
          {session.ended.signIn}
        </a>
      </p>
      <p class="soft">{session.ended.finished}</p>
      <TextButton text={session.ended.signOut} onPress={() => void signOut(app)} />
    </section>
  );
}
