import type { OrganisationSettings } from '../../../../functions/staff/views.ts';
import { daysLater, localTime } from '../clock/local-time.ts';
import type { PlanForm } from './plan-form.ts';

const settingOf: Readonly<Record<OrganisationSettings['type'], string>> = {
  school: 'school',
  workplace: 'workplace',
  ngo: 'community',
  government: 'government',
  community: 'community',
};

interface Known {
  /** Epoch seconds. */
  readonly now: number;
  readonly settings: Pick<OrganisationSettings, 'type' | 'province' | 'languages'>;
  readonly modules: readonly string[];
}

/** What a new plan begins with: three hours tomorrow from 10:00, answers for a week after. */
export function firstForm({ now, settings, modules }: Known): PlanForm {
  const tomorrow = { ...daysLater(localTime(now), 1), time: '10:00' };
  const end = { ...tomorrow, time: '13:00' };
  return {
    internalTitle: '',
    title: 'learning-circle',
    modules: modules.slice(0, 1),
    days: [{ day: tomorrow.day, from: tomorrow.time, to: end.time }],
    closes: daysLater(end, 7),
    place: 'in-person',
    province: settings.province,
    district: '',
    setting: settingOf[settings.type],
    projectId: '',
    hostId: '',
    languages: settings.languages,
    seats: '30',
    audience: 'adults',
    joining: 'code',
    rehearsal: false,
    phasing: 'by-hand',
    lessons: { ...tomorrow, time: '10:30' },
    after: { ...tomorrow, time: '12:30' },
  };
}
