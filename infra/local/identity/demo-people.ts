import { languages } from '../../../content/schema/language.ts';
import type { IssuerProfile } from '../../../functions/certification/bodies/views.ts';
import type { Role } from '../../../functions/platform/endpoint.ts';
import { staffIdOf } from '../../../functions/staff/identity.ts';
import { type OrganisationSettings, usualRosterDays } from '../../../functions/staff/views.ts';

/** Someone to sign in as, without a password. */
export interface DemoPerson {
  /** The subject that the embedded identity provider knows them by. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
}

export interface DemoOrganisation {
  readonly id: string;
  readonly settings: OrganisationSettings;
  /** The first is a coordinator: whoever founded it. */
  readonly people: readonly DemoPerson[];
  /** Of a certifying body: how it shows itself. */
  readonly issuer?: IssuerProfile;
}

/** What the embedded provider knows us by. */
export const demoClientId = 'sanad';

/** What stands for the embedded provider in identities: its port may differ from start to start. */
export const demoRealm = 'embedded';

const person = (name: string, host: string, roles: readonly Role[]): DemoPerson => {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return { id, name, email: `${id.replaceAll('-', '.')}@${host}`, roles };
};

const school: DemoOrganisation = {
  id: 'demo-organisation-school',
  settings: {
    name: 'Chenab Model School',
    type: 'school',
    province: 'PK-PB',
    retentionDays: 30,
    rosterRetentionDays: usualRosterDays,
    languages: ['en', 'ur'],
    contacts: [{ role: 'counsellor', phone: '+920000000001' }],
  },
  people: [
    person('Hina Coordinator', 'school.example', ['coordinator']),
    person('Tariq Trainer', 'school.example', ['trainer']),
    person('Beenish Both', 'school.example', ['trainer', 'coordinator']),
  ],
};

const workplace: DemoOrganisation = {
  id: 'demo-organisation-mills',
  settings: {
    name: 'Mehran Textile Mills',
    type: 'workplace',
    province: 'PK-SD',
    retentionDays: 30,
    rosterRetentionDays: usualRosterDays,
    languages: [...languages],
    contacts: [{ role: 'inquiry-committee', phone: '+920000000002' }],
  },
  people: [
    person('Khalid Coordinator', 'mills.example', ['coordinator']),
    person('Tahira Trainer', 'mills.example', ['trainer']),
    person('Bilal Both', 'mills.example', ['trainer', 'coordinator']),
  ],
};

const ngo: DemoOrganisation = {
  id: 'demo-organisation-saman',
  settings: {
    name: 'Saman Support Network',
    type: 'ngo',
    province: 'PK-IS',
    retentionDays: 30,
    rosterRetentionDays: usualRosterDays,
    languages: ['en', 'ur', 'ar'],
    contacts: [{ role: 'focal-point', phone: '+920000000003' }],
  },
  people: [
    person('Nadia Coordinator', 'saman.example', ['coordinator']),
    person('Kamran Certifier', 'saman.example', ['certifier']),
    person('Sadia Certifier', 'saman.example', ['certifier']),
    person('Nargis Trainer', 'saman.example', ['trainer']),
  ],
  issuer: {
    name: 'Saman Support Network (demo)',
    url: 'https://saman.example/',
    description: 'A certifying body that exists only on this machine, to try certification with.',
    tracks: ['workshop-facilitator', 'lead-facilitator', 'victim-support-officer'],
  },
};

/** The organisations that the embedded stack founds at its first start. */
export const demoOrganisations = [school, workplace, ngo] as const;

/** Someone who can sign in and belongs nowhere yet. */
const strangers = [person('Sana Stranger', 'elsewhere.example', [])];

/** Everybody whom the embedded provider offers. */
export const demoPeople: readonly DemoPerson[] = [
  ...demoOrganisations.flatMap(({ people }) => people),
  ...strangers,
];

/** Who a demo person is in the table. */
export function demoStaffId(pepper: string, { id }: Pick<DemoPerson, 'id'>): string {
  return staffIdOf(pepper, demoRealm, id);
}

/** What other programs are told about them, in `ready.json`. */
export function demoPeopleTold() {
  return demoPeople.map(({ name, email, roles, id }) => {
    const home = demoOrganisations.find(({ people }) => people.some((each) => each.id === id));
    return { name, email, roles, organisation: home?.settings.name ?? null };
  });
}
