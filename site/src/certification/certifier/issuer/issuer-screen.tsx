import type * as z from 'zod/mini';
import { bodiesEndpoints } from '../../../../../functions/certification/bodies/contract.ts';
import type { issuerView } from '../../../../../functions/certification/bodies/views.ts';
import { Loaded } from '../../../console/parts/loaded.tsx';
import { useLoaded } from '../../../console/parts/use-loaded.ts';
import type { ScreenProps } from '../../screen-props.ts';
import { BodyFrame } from '../body-frame.tsx';
import { IssuerEditor } from './issuer-editor.tsx';

export type IssuerView = z.infer<typeof issuerView>;

/** How the certifying body shows itself, and which tracks it offers. */
export function IssuerScreen(props: ScreenProps<'issuer'>) {
  const { app, words, params } = props;
  const [loaded, { reload }] = useLoaded(app, bodiesEndpoints.issuer, { params });
  return (
    <BodyFrame {...props} place="issuer">
      <p class="lead">{words.certifier.issuer.lead}</p>
      <Loaded<IssuerView> loaded={loaded} words={words} reload={reload}>
        {(view) => <IssuerEditor {...props} view={view} />}
      </Loaded>
    </BodyFrame>
  );
}
