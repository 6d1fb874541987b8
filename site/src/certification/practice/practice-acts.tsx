import { useState } from 'preact/hooks';
import { certificationEndpoints } from '../../../../functions/certification/contract.ts';
import { base64urlOf } from '../../base64url-of.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { HandedLink, type Link } from './handed-link.tsx';
import { LinkNote } from './link-note.tsx';
import type { CardProps } from './practice-card.tsx';

/** Makes and withdraws the observer's link, and removes a session that nobody has signed. */
export function PracticeActs(props: CardProps) {
  const { app, words, language, params, practice, onChanged } = props;
  const texts = words.practice;
  const [link, setLink] = useState<Link>();
  const isInvited = practice.state === 'invited';
  const change = async (what: 'invite' | 'uninvite' | 'discard', said: string) => {
    const outcome = await app.call(certificationEndpoints.changePractice, {
      params: { ...params, practiceId: practice.id },
      body:
        what === 'invite'
          ? { change: what, pageKey: base64urlOf(app.around.randomBytes(16)) }
          : { change: what },
    });
    if (outcome.kind !== 'answer') {
      app.tell(outcome);
      // It has moved on meanwhile: an observer has signed, say.
      if (outcome.kind === 'problem') onChanged();
      return;
    }
    setLink(outcome.body.link ?? undefined);
    app.say(said);
    onChanged();
  };
  return (
    <>
      {link && <HandedLink app={app} words={words} language={language} link={link} />}
      {isInvited && !link && (
        <LinkNote app={app} words={words} language={language} waitsUntil={practice.waitsUntil} />
      )}
      <p>
        <Button
          quiet={isInvited}
          text={isInvited ? texts.inviteAgain : texts.invite}
          onPress={() => void change('invite', texts.link.made)}
        />
        {isInvited && (
          <Button
            quiet
            text={texts.uninvite}
            onPress={() => void change('uninvite', texts.uninvited)}
          />
        )}
      </p>
      <details class="act">
        <summary>{texts.discard}</summary>
        <div>
          <p>{texts.discardNote}</p>
          <Button
            text={words.frame.remove}
            onPress={() => void change('discard', texts.discarded)}
          />
        </div>
      </details>
    </>
  );
}
