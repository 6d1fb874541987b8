import { fill } from '../../words/fill.ts';
import { TextButton } from '../../workshop/parts/text-button.tsx';
import { SomeOf } from '../parts/choices.tsx';
import { Choice, NumberInput, TextInput } from '../parts/inputs.tsx';
import { replaced } from '../parts/replaced.ts';
import type { ScreenProps } from '../screen-props.ts';
import type { SettingsFault, SettingsForm } from './settings-form.ts';
import { SettingsGate } from './settings-gate.tsx';

interface Props extends Pick<ScreenProps, 'app' | 'words'> {
  readonly form: SettingsForm;
  readonly onChange: (form: SettingsForm) => void;
  readonly faults: readonly SettingsFault[];
}

/** All that a coordinator decides for the organisation. */
export function SettingsFields(props: Props) {
  const { form, onChange, words } = props;
  const texts = words.organisation.settings;
  const change = (entries: Partial<SettingsForm>) => onChange({ ...form, ...entries });
  const fault = faultIn(props);
  return (
    <>
      <fieldset class="group">
        <legend>{texts.groups.who}</legend>
        <TextInput
          label={texts.name}
          error={fault('name')}
          value={form.name}
          maxLength={120}
          onType={(name) => change({ name })}
        />
        <Choice
          label={texts.type}
          options={words.lists.organisationTypes}
          value={form.type}
          onChoose={(type) => change({ type })}
        />
        <Choice
          label={texts.province}
          options={words.lists.provinces}
          value={form.province}
          onChoose={(province) => change({ province })}
        />
        <SomeOf
          legend={texts.languages}
          error={fault('languages')}
          options={Object.entries(words.lists.languages).map(([id, text]) => ({ id, text }))}
          chosen={form.languages}
          onChoose={(languages) => change({ languages })}
        />
      </fieldset>
      <Contacts {...props} />
      <fieldset class="group">
        <legend>{texts.groups.keeping}</legend>
        <NumberInput
          label={texts.retention}
          hint={texts.retentionHint}
          error={fault('retention')}
          least={7}
          most={365}
          value={form.retentionDays}
          onType={(retentionDays) => change({ retentionDays })}
        />
        <NumberInput
          label={texts.rosterRetention}
          hint={texts.rosterRetentionHint}
          error={fault('rosterRetention')}
          least={30}
          most={3_650}
          value={form.rosterRetentionDays}
          onType={(rosterRetentionDays) => change({ rosterRetentionDays })}
        />
        <p class="soft">{texts.newWorkshops}</p>
      </fieldset>
      <SettingsGate {...props} fault={fault('gateBody')} />
    </>
  );
}

const mostContacts = 6;

/** Whom participants can turn to inside the organisation: roles and numbers, never names. */
function Contacts(props: Props) {
  const { form, onChange, words } = props;
  const texts = words.organisation.settings;
  const { contacts } = form;
  const set = (next: SettingsForm['contacts']) => onChange({ ...form, contacts: next });
  const error = faultIn(props)('phone');
  return (
    <fieldset class="group">
      <legend>{texts.groups.contacts}</legend>
      <p>{texts.contactsLead}</p>
      {contacts.length === 0 && <p class="soft">{texts.noContacts}</p>}
      {contacts.map((contact, at) => (
        <div key={at} class="row">
          <div class="side-by-side">
            <Choice
              label={texts.contactRole}
              options={words.lists.contactRoles}
              value={contact.role}
              onChoose={(role) => set(replaced(contacts, at, { ...contact, role }))}
            />
            <TextInput
              type="tel"
              label={texts.contactPhone}
              error={error}
              value={contact.phone}
              maxLength={24}
              onType={(phone) => set(replaced(contacts, at, { ...contact, phone }))}
            />
          </div>
          <TextButton
            text={fill(texts.removeContact, { count: at + 1 })}
            onPress={() => set(contacts.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <p class="soft">{texts.contactPhoneHint}</p>
      {contacts.length < mostContacts && (
        <TextButton
          text={texts.addContact}
          onPress={() => set([...contacts, { role: 'counsellor', phone: '' }])}
        />
      )}
    </fieldset>
  );
}

function faultIn({ faults, words }: Props) {
  return (fault: SettingsFault) =>
    faults.includes(fault) ? words.organisation.settings.faults[fault] : undefined;
}
