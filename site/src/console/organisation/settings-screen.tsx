import { staffEndpoints } from '../../../../functions/staff/contract.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { ScreenProps } from '../screen-props.ts';
import { SettingsEditor } from './settings-editor.tsx';
import { SettingsFacts } from './settings-facts.tsx';

/** The organisation's settings: coordinators change them, other members read them. */
export function SettingsScreen(props: ScreenProps<'settings'>) {
  const { app, organisation, words, params } = props;
  const { settings } = words.organisation;
  const [loaded, { reload }] = useLoaded(app, staffEndpoints.organisation, { params });
  const coordinates = organisation.roles.includes('coordinator');
  return (
    <div class="prose">
      <Title text={words.frame.titles.settings} />
      <p class="lead">{coordinates ? settings.lead : settings.onlyCoordinators}</p>
      <Loaded loaded={loaded} words={words} reload={reload}>
        {(view) =>
          coordinates ? (
            <SettingsEditor {...props} view={view} />
          ) : (
            <SettingsFacts app={app} id={view.id} settings={view.settings} words={words} />
          )
        }
      </Loaded>
    </div>
  );
}
