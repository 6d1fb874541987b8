import type { OrganisationSettings } from '../../../functions/staff/views.ts';

/** An organisation's settings, each of them said. */
export const settings: OrganisationSettings = {
  name: 'Quetta College',
  type: 'school',
  province: 'PK-BA',
  retentionDays: 30,
  rosterRetentionDays: 1_825,
  languages: ['ur'],
  contacts: [{ role: 'counsellor', phone: '+92811234567' }],
};
