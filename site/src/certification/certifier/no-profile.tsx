import { hashTo } from '../navigation/routes.ts';
import type { BodyProps } from './body-frame.tsx';

/** That nothing can be issued yet, and the way to mend it. */
export function NoProfile({ words, params }: Pick<BodyProps, 'words' | 'params'>) {
  const { overview } = words.certifier;
  const { organisationId } = params;
  return (
    <p>
      {overview.noProfile} <a href={hashTo('issuer', { organisationId })}>{overview.toIssuer}</a>
    </p>
  );
}
