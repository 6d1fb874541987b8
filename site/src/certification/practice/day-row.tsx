import { useState } from 'preact/hooks';
import {
  certificationEndpoints,
  type PathView,
} from '../../../../functions/certification/contract.ts';
import { base64urlOf } from '../../base64url-of.ts';
import { fillWords } from '../../console/report/text/fill-words.ts';
import { dateIn } from '../../dates.ts';
import { Button } from '../../workshop/parts/button.tsx';
import type { DaysProps } from './days-screen.tsx';
import { HandedLink, type Link } from './handed-link.tsx';
import { isOver, LinkNote } from './link-note.tsx';

interface Props extends DaysProps {
  readonly day: PathView['trainingDays'][number];
}

/** A day with who confirmed it; one that waits can get a new link, or be removed. */
export function DayRow(props: Props) {
  const { words, language, day } = props;
  const { days } = words.practice;
  return (
    <li class="row">
      {dateIn(language, day.on)}{' '}
      <span class={day.confirmedBy === null ? 'badge' : 'badge badge-open'}>
        {day.confirmedBy === null
          ? days.waits
          : fillWords(days.confirmed, { name: day.confirmedBy })}
      </span>
      {day.confirmedBy === null && <Acts {...props} />}
    </li>
  );
}

function Acts({ app, words, language, params, day, onChanged }: Props) {
  const { practice } = words;
  const [link, setLink] = useState<Link>();
  // Not closed again over the new link.
  const [begun] = useState(() => isOver(app, day.waitsUntil));
  const change = async (what: 'invite' | 'discard') => {
    const outcome = await app.call(certificationEndpoints.changeDay, {
      params: { ...params, dayId: day.id },
      body:
        what === 'invite'
          ? { change: 'invite', pageKey: base64urlOf(app.around.randomBytes(16)) }
          : { change: 'discard' },
    });
    if (outcome.kind !== 'answer') {
      app.tell(outcome);
      // It has moved on meanwhile: somebody has confirmed it, say.
      if (outcome.kind === 'problem') onChanged();
      return;
    }
    if (outcome.body.link) setLink(outcome.body.link);
    app.say(what === 'invite' ? practice.link.made : practice.days.discarded);
    onChanged();
  };
  return (
    <details class="act" open={begun}>
      <summary>{words.frame.edit}</summary>
      <div>
        {!link && (
          <LinkNote app={app} words={words} language={language} waitsUntil={day.waitsUntil} />
        )}
        <Button quiet text={practice.inviteAgain} onPress={() => void change('invite')} />
        <Button quiet text={words.frame.remove} onPress={() => void change('discard')} />
        {link && <HandedLink app={app} words={words} language={language} link={link} />}
      </div>
    </details>
  );
}
