import type { OrganisationSettings } from '../../../../functions/staff/views.ts';
import { Ltr } from '../../workshop/parts/ltr.tsx';
import type { Words } from '../words/en.ts';

interface Props {
  readonly id: string;
  readonly settings: OrganisationSettings;
  readonly words: Words;
}

/** Settings to read. */
export function SettingsFacts({ id, settings, words: { organisation, lists } }: Props) {
  const words = organisation.settings;
  const facts = [
    [words.name, settings.name],
    [words.type, lists.organisationTypes[settings.type]],
    [words.province, lists.provinces[settings.province]],
    [words.languages, settings.languages.map((each) => lists.languages[each]).join(lists.between)],
    [words.retention, String(settings.retentionDays)],
    [words.rosterRetention, String(settings.rosterRetentionDays)],
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
