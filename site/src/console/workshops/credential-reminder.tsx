import { useEffect, useState } from 'preact/hooks';
import type { CredentialView } from '../../../../functions/certification/fields.ts';
import { pathsEndpoint } from '../../../../functions/certification/paths-contract.ts';
import { dueForRenewal } from '../../../../functions/certification/rules/due-for-renewal.ts';
import { dateIn } from '../../dates.ts';
import { fill } from '../../words/fill.ts';
import { utcDay } from '../clock/utc-day.ts';
import type { ScreenProps } from '../screen-props.ts';

type Props = Pick<ScreenProps, 'app' | 'words' | 'language'>;

/**
 * Whoever holds a credential that is about to end, or has just ended, is told where they work. No
 * screen waits for it, and where it can't be read nothing is said.
 */
export function CredentialReminder(props: Props) {
  const { app } = props;
  const [credentials, setCredentials] = useState<readonly CredentialView[]>([]);
  useEffect(() => {
    void app.call(pathsEndpoint, {}).then((outcome) => {
      if (outcome.kind === 'answer') setCredentials(outcome.body.credentials);
    });
  }, []);
  return <Reminders {...props} credentials={credentials} />;
}

export function Reminders({
  app,
  words: { frame },
  language,
  credentials,
}: Props & { readonly credentials: readonly CredentialView[] }) {
  const now = app.around.now();
  return (
    <>
      {dueForRenewal(credentials, now).map(({ id, validUntil }) => (
        <p key={id} class="callout">
          {fill(now < validUntil ? frame.credentialEnds : frame.credentialEnded, {
            day: dateIn(language, utcDay(validUntil)),
          })}{' '}
          <a href={`/${language}/certification/`}>{frame.credentialRenew}</a>
        </p>
      ))}
    </>
  );
}
