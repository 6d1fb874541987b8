import * as z from 'zod/mini';
import { identifier } from '../../../../functions/platform/fields.ts';
import {
  type OrganisationSettings,
  organisationSettings,
} from '../../../../functions/staff/views.ts';
import { westernDigits } from '../parts/western-digits.ts';

/** Settings while they are being typed. */
export const settingsForm = z.object({
  name: z.string(),
  type: z.string(),
  province: z.string(),
  retentionDays: z.string(),
  rosterRetentionDays: z.string(),
  languages: z.array(z.string()),
  contacts: z.array(z.object({ role: z.string(), phone: z.string() })),
  /** `off`, `any`, or `body`: then the body's number stands beside. */
  gate: z.string(),
  gateBody: z.string(),
});
export type SettingsForm = z.infer<typeof settingsForm>;

/** What the dictionaries say about an entry that can't stand. */
export type SettingsFault =
  | 'name'
  | 'languages'
  | 'phone'
  | 'retention'
  | 'rosterRetention'
  | 'gateBody';

export function formOfSettings({ sensitiveGate, ...settings }: OrganisationSettings): SettingsForm {
  const bodyId = sensitiveGate?.bodyId ?? '';
  const narrow = bodyId === '' ? 'any' : 'body';
  return {
    ...settings,
    gate: sensitiveGate ? narrow : 'off',
    gateBody: bodyId,
    retentionDays: String(settings.retentionDays),
    rosterRetentionDays: String(settings.rosterRetentionDays),
  };
}

export type SettingsRead =
  | { readonly kind: 'settings'; readonly settings: OrganisationSettings }
  | { readonly kind: 'faults'; readonly faults: readonly SettingsFault[] };

/** The settings that a form means, or what is wrong with it. Phone numbers may be typed with gaps. */
export function settingsOfForm({ gate, gateBody, ...form }: SettingsForm): SettingsRead {
  const bodyId = gate === 'body' ? gateBody.trim() : null;
  const contacts = form.contacts.map(({ role, phone }) => ({ role, phone: plainPhone(phone) }));
  const wrong: readonly (readonly [SettingsFault, boolean])[] = [
    ['name', form.name.trim() === ''],
    ['languages', form.languages.length === 0],
    ['phone', contacts.some(({ phone }) => !/^\+?[0-9]{2,15}$/.test(phone))],
    ['retention', !within(form.retentionDays, [7, 365])],
    ['rosterRetention', !within(form.rosterRetentionDays, [30, 3_650])],
    ['gateBody', bodyId !== null && !identifier.safeParse(bodyId).success],
  ];
  const faults = wrong.filter(([, is]) => is).map(([fault]) => fault);
  if (faults.length > 0) return { kind: 'faults', faults };
  return {
    kind: 'settings',
    settings: organisationSettings.parse({
      ...form,
      name: form.name.trim(),
      contacts,
      retentionDays: Number(form.retentionDays),
      rosterRetentionDays: Number(form.rosterRetentionDays),
      ...(gate !== 'off' && { sensitiveGate: { bodyId } }),
    }),
  };
}

function plainPhone(typed: string): string {
  return westernDigits(typed).replace(/[\s\-().\p{Cf}]/gu, '');
}

function within(typed: string, [least, most]: readonly [number, number]): boolean {
  return /^\d{1,4}$/.test(typed) && Number(typed) >= least && Number(typed) <= most;
}
