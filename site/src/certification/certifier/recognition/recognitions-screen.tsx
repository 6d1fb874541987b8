import type * as z from 'zod/mini';
import { bodiesEndpoints } from '../../../../../functions/certification/bodies/contract.ts';
import type {
  issuerView,
  recognition,
} from '../../../../../functions/certification/bodies/views.ts';
import { Loaded } from '../../../console/parts/loaded.tsx';
import { useLoaded } from '../../../console/parts/use-loaded.ts';
import type { ScreenProps } from '../../screen-props.ts';
import { BodyFrame, type BodyProps } from '../body-frame.tsx';
import { NoProfile } from '../no-profile.tsx';
import { tracksByName } from '../tracks-by-name.ts';
import { ProposeFile } from './propose-file.tsx';
import { ProposeForm } from './propose-form.tsx';
import { WaitingRecognitions } from './waiting-recognitions.tsx';

export type Recognition = z.infer<typeof recognition>;
export interface Recognitions {
  readonly recognitions: Recognition[];
}

export interface ProposeProps extends BodyProps {
  /** Names of the tracks that the body offers, by id. */
  readonly tracks: Readonly<Record<string, string>>;
  /** Shows what waits as a proposal was answered. */
  readonly onProposed: (answered: Recognitions) => void;
}

/** Recognition of prior experience: what waits for a second certifier, and proposing more. */
export function RecognitionsScreen(props: ScreenProps<'recognitions'>) {
  const { app, words, params } = props;
  const [loaded, { reload, put }] = useLoaded(app, bodiesEndpoints.recognitions, { params });
  const [issuer, { reload: again }] = useLoaded(app, bodiesEndpoints.issuer, { params });
  return (
    <BodyFrame {...props} place="recognitions">
      <p class="lead">{words.certifier.recognition.lead}</p>
      <h2>{words.certifier.recognition.waiting}</h2>
      <Loaded<Recognitions> loaded={loaded} words={words} reload={reload}>
        {({ recognitions }) => (
          <WaitingRecognitions {...props} recognitions={recognitions} onSettled={reload} />
        )}
      </Loaded>
      <Loaded<z.infer<typeof issuerView>> loaded={issuer} words={words} reload={again}>
        {({ profile }) => <Propose {...props} offered={profile?.tracks ?? null} onProposed={put} />}
      </Loaded>
    </BodyFrame>
  );
}

interface OfferedProps extends Omit<ProposeProps, 'tracks'> {
  /** Null while the body has no profile. */
  readonly offered: readonly string[] | null;
}

/** One person or several; a body without a profile can't issue yet. */
export function Propose({ offered, ...props }: OfferedProps) {
  const { app, words, params } = props;
  if (!offered) return <NoProfile words={words} params={params} />;
  const tracks = tracksByName(app, offered);
  return (
    <>
      <ProposeForm {...props} tracks={tracks} />
      <ProposeFile {...props} tracks={tracks} />
    </>
  );
}
