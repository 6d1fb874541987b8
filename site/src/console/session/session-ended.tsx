import { useEffect, useRef } from 'preact/hooks';
import { TextButton } from '../../workshop/parts/text-button.tsx';
import type { ShellProps } from '../console.tsx';
import { hashTo } from '../navigation/hash-to.ts';
import { signInAddress } from './sign-in-address.ts';
import { signOut } from './sign-out.ts';

/**
 * Offers to sign in again beside the screen; whatever was typed there waits in this tab. The identity
 * provider may still know the person, so whoever has finished is told to end that too.
 */
export function SessionEnded({ app, model: { route }, words: { session } }: ShellProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
    place.current?.focus({ preventScroll: true });
  }, []);
  const hash = route ? hashTo(route.name, route.params) : '';
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
