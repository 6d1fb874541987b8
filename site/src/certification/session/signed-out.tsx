import { Points } from '../../workshop/parts/points.tsx';
import { Title } from '../../workshop/parts/title.tsx';
import { hashHere, hashTo } from '../navigation/routes.ts';
import type { ShellProps } from '../shell.tsx';
import { pendingRequest } from './pending-request.ts';
import { signInAddress } from './sign-in-address.ts';

/** Why sign in, and for whom. */
export function SignedOut({ app, route, words: { session } }: ShellProps) {
  const { signedOut } = session;
  const asked = pendingRequest(app.drafts) !== null;
  const hash = asked ? hashTo('witness', {}) : hashHere(route);
  return (
    <div class="prose">
      <Title text={signedOut.title} />
      <p class="lead">{asked ? signedOut.asked : signedOut.lead}</p>
      <Points texts={signedOut.points} />
      <p>
        <a class="button" href={signInAddress(app.around.language, hash)}>
          {signedOut.signIn}
        </a>
      </p>
    </div>
  );
}
