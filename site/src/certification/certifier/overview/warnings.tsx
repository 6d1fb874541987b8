import { fill } from '../../../words/fill.ts';
import { hashTo } from '../../navigation/routes.ts';
import { trackNames } from '../../parts/named.ts';
import { NoProfile } from '../no-profile.tsx';
import type { OverviewProps } from './overview-screen.tsx';
import { overviewWarnings, type Warning } from './overview-warnings.ts';

/** What keeps the body from working as it should, each with the way to mend it. */
export function Warnings(props: OverviewProps & { readonly hasProfile: boolean }) {
  const { words, overview, hasProfile } = props;
  const warnings = overviewWarnings(overview, hasProfile);
  if (warnings.length === 0) return null;
  return (
    <section class="callout">
      <h2>{words.certifier.overview.warnings}</h2>
      <ul>
        {warnings.map((warning) => (
          <li key={warning.kind}>
            <WarningText {...props} warning={warning} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function WarningText({
  app,
  words,
  params,
  warning,
}: OverviewProps & { readonly warning: Warning }) {
  const { overview } = words.certifier;
  const { organisationId } = params;
  if (warning.kind === 'certifiers') return <>{overview.certifiers}</>;
  if (warning.kind === 'no-profile') return <NoProfile words={words} params={params} />;
  return (
    <>
      {fill(overview.observers, {
        tracks: trackNames(app, warning.trackIds, words.lists.between),
      })}{' '}
      <a href={hashTo('recognitions', { organisationId })}>{overview.toRecognitions}</a>
    </>
  );
}
