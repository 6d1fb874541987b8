import { useEffect, useRef } from 'preact/hooks';
import { TextButton } from '../../workshop/parts/text-button.tsx';
import type { Words } from '../words/en.ts';
import { signOut } from './sign-out.ts';

interface Props {
  readonly app: Parameters<typeof signOut>[0];
  readonly words: { readonly session: Pick<Words['session'], 'ended'> };
  /** Where signing in begins; it leads back to the screen. */
  readonly address: string;
}

/**
 * Offers to sign in again beside the screen; whatever was typed there waits in this tab. The identity
 * provider may still know the person, so whoever has finished is told to end that too.
 */
export function SessionEnded({ app, words: { session }, address }: Props) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
    place.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section class="said session-ended" role="alert" tabIndex={-1} ref={place}>
      <h2>{session.ended.title}</h2>
      <p>{session.ended.text}</p>
      <p>
        <a class="button" href={address}>
          {session.ended.signIn}
        </a>
      </p>
      <p class="soft">{session.ended.finished}</p>
      <TextButton text={session.ended.signOut} onPress={() => void signOut(app)} />
    </section>
  );
}
