import { beginsAgainFrom } from '../../../../functions/certification/rules/next-round.ts';
import { fill } from '../../words/fill.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { dayOf } from '../parts/day-of.ts';
import type { ApplicationProps } from './application-screen.tsx';
import { useApplication } from './use-application.ts';

/** The whole way once more after a refusal that stands, where no credential is there to renew. */
export function BeginAgain(props: ApplicationProps) {
  const { words, language, path } = props;
  const { application: texts } = words.credential;
  const { busy, change } = useApplication(props);
  const { renewal, credential, application } = path;
  const [decision] = application.decisions;
  const isOver = application.state === 'declined' || application.state === 'refused';
  if (credential !== null || decision === undefined || !isOver) return null;
  if (renewal !== 'begin-anew') {
    const day = dayOf(language, beginsAgainFrom(decision.at));
    return <p class="soft">{fill(texts.againFrom, { day })}</p>;
  }
  const { version } = application;
  return (
    <section class="group">
      <h2>{texts.again}</h2>
      <p>{application.state === 'declined' ? texts.againInstead : texts.againNote}</p>
      <Button
        text={texts.again}
        busy={busy}
        onPress={() => void change({ change: 'renew', version }, texts.begunAgain)}
      />
    </section>
  );
}
