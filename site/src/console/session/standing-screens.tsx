import { Button } from '../../workshop/parts/button.tsx';
import { Title } from '../../workshop/parts/title.tsx';
import type { ShellProps } from '../console.tsx';
import { hashHere } from '../navigation/hash-to.ts';
import { pendingInvitation } from './pending-invitation.ts';
import { signInAddress } from './sign-in-address.ts';
import { start } from './start.ts';

/** Before anybody knows who sits here: the page has its heading already, for readers of headings. */
export function Starting({ model: { route }, words: { frame } }: ShellProps) {
  return (
    <>
      <Title text={frame.titles[route?.name ?? 'lost']} />
      <p role="status">{frame.loading}</p>
    </>
  );
}

/** Sanad doesn't answer. */
export function Unreachable({ app, words: { frame, problems } }: ShellProps) {
  return (
    <div class="prose">
      <Title text={frame.unreachableTitle} />
      <p>{problems.offline}</p>
      <Button text={frame.tryAgain} onPress={() => void start(app)} />
    </div>
  );
}

/** Why sign in, and for whom. */
export function SignedOut({ app, model, words: { session } }: ShellProps) {
  const { signedOut } = session;
  const invited = pendingInvitation(app.drafts) !== null;
  return (
    <div class="prose">
      <Title text={signedOut.title} />
      <p class="lead">{invited ? signedOut.invited : signedOut.lead}</p>
      <ul>
        {signedOut.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>
        <a class="button" href={signInAddress(app.around.language, hashHere(model.route))}>
          {signedOut.signIn}
        </a>
      </p>
      <p class="soft">{signedOut.notForParticipants}</p>
      <p>
        <a href={`/${app.around.language}/join/`}>{signedOut.toJoin}</a>
      </p>
    </div>
  );
}
