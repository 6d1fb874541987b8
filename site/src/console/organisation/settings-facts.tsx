import type { OrganisationSettings } from '../../../../functions/staff/views.ts';
import { Ltr } from '../../workshop/parts/ltr.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { useCertifyingBodies } from './use-certifying-bodies.ts';

interface Props extends Pick<ScreenProps, 'app' | 'words'> {
  readonly id: string;
  readonly settings: OrganisationSettings;
}

/** Settings to read. */
export function SettingsFacts({ app, id, settings, words: dictionary }: Props) {
  const { organisation, lists } = dictionary;
  const words = organisation.settings;
  const facts = [
    [words.name, settings.name],
    [words.type, lists.organisationTypes[settings.type]],
    [words.province, lists.provinces[settings.province]],
    [words.languages, settings.languages.map((each) => lists.languages[each]).join(lists.between)],
    [words.retention, String(settings.retentionDays)],
    [words.rosterRetention, String(settings.rosterRetentionDays)],
    [words.gate, <Gate key="gate" app={app} words={dictionary} settings={settings} />],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
      <div>
        <dt>{words.groups.contacts}</dt>
        <dd>
          {settings.contacts.length === 0 && words.noContacts}
          {settings.contacts.map(({ role, phone }) => (
            <p key={role + phone}>
              {lists.contactRoles[role]}: <Ltr>{phone}</Ltr>
            </p>
          ))}
        </dd>
      </div>
      <div>
        <dt>{words.number}</dt>
        <dd>
          <Ltr>{id}</Ltr>
        </dd>
      </div>
    </dl>
  );
}

function Gate({ app, words, settings: { sensitiveGate } }: Omit<Props, 'id'>) {
  const { gates } = words.organisation.settings;
  if (!sensitiveGate) return <>{gates.off}</>;
  if (sensitiveGate.bodyId === null) return <>{gates.any}</>;
  return (
    <>
      {gates.body}: <BodyName app={app} id={sensitiveGate.bodyId} />
    </>
  );
}

/** Its number stands in until the name is there, or where it has none. */
function BodyName({ app, id }: Pick<Props, 'app' | 'id'>) {
  const [loaded] = useCertifyingBodies(app);
  const bodies = loaded.kind === 'loaded' ? loaded.body.bodies : [];
  return <bdi>{bodies.find((each) => each.id === id)?.name ?? id}</bdi>;
}
