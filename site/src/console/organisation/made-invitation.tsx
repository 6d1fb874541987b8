import { fill } from '../../words/fill.ts';
import type { ConsoleApp } from '../app.ts';
import { Copied } from '../parts/copied.tsx';
import type { Words } from '../words/en.ts';
import type { Invitation } from './invitations.tsx';

export interface Made {
  readonly invitation: Invitation;
  /** Whether an e-mail went out: not where the installation sends none, or sending it failed. */
  readonly letterSent: boolean;
  readonly link: string;
}

interface Props {
  readonly made: Made | undefined;
  readonly app: ConsoleApp;
  readonly words: Words;
}

/** The link of an invitation that was just made: it is shown this once. */
export function MadeInvitation({ made, app, words }: Props) {
  const { members } = words.organisation;
  return (
    <div role="status">
      {made && (
        <div class="callout">
          <p>{readyText(made, members)}</p>
          <Copied label={members.link} text={made.link} app={app} words={words} />
        </div>
      )}
    </div>
  );
}

function readyText(
  { invitation: { email }, letterSent }: Made,
  { linkReady, linkSent, linkNotSent }: Words['organisation']['members'],
): string {
  if (email === null) return linkReady;
  return fill(letterSent ? linkSent : linkNotSent, { email });
}
