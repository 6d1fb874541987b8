import { renewableFrom } from '../../../../functions/certification/rules/renewal.ts';
import { fill } from '../../words/fill.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { dayOf } from '../parts/day-of.ts';
import type { ApplicationProps } from './application-screen.tsx';
import { useApplication } from './use-application.ts';

/** The next round of somebody who holds or held this credential: from when, or how it begins. */
export function Renewal(props: ApplicationProps) {
  const { words, language, path } = props;
  const { application: texts } = words.credential;
  const { busy, change } = useApplication(props);
  const { renewal, credential, application } = path;
  if (renewal === null || credential === null) return null;
  if (renewal === 'not-yet') {
    const day = dayOf(language, renewableFrom(credential.validUntil));
    return <p class="soft">{fill(texts.renewFrom, { day })}</p>;
  }
  const { version } = application;
  return (
    <section class="group">
      <h2>{texts.renew}</h2>
      <p>{renewal === 'renew' ? texts.renewNote : texts.anew}</p>
      <Button
        text={texts.renew}
        busy={busy}
        onPress={() => void change({ change: 'renew', version }, texts.renewed)}
      />
    </section>
  );
}
