import {
  certificationEndpoints,
  type HolderProfile,
} from '../../../../functions/certification/contract.ts';
import { Loaded } from '../../console/parts/loaded.tsx';
import { useLoaded } from '../../console/parts/use-loaded.ts';
import { Title } from '../../workshop/parts/title.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { ProfileEditor } from './profile-editor.tsx';

/** What a credential says of its holder, and what certifying bodies count by. */
export function ProfileScreen(props: ScreenProps<'profile'>) {
  const { app, words } = props;
  const [loaded, { reload }] = useLoaded(app, certificationEndpoints.holder, {});
  return (
    <>
      <Title text={words.titles.profile} />
      <p class="lead">{words.profile.lead}</p>
      <Loaded<{ holder: HolderProfile | null }> loaded={loaded} words={words} reload={reload}>
        {({ holder }) => <ProfileEditor {...props} holder={holder} />}
      </Loaded>
    </>
  );
}
