import { parseArgs } from 'node:util';
import { languages } from '../../content/schema/language.ts';
import { createInvitation } from '../../functions/staff/create-invitation.ts';
import { foundOrganisation } from '../../functions/staff/found-organisation.ts';
import { findOrganisation, letCertify } from '../../functions/staff/store/organisations.ts';
import {
  type OrganisationSettings,
  organisationSettings,
  usualRosterDays,
} from '../../functions/staff/views.ts';
import { atTheTerminal } from './at-the-terminal.ts';
import { StopHere } from './stop-here.ts';
import { whereItRuns } from './where-it-runs.ts';

const usage = `npm run organisation -- --name "Name" --type school|workplace|ngo|government|community
                            --province PK-SD [--email coordinator@example.org]
npm run organisation -- --id=<organisation> [--email coordinator@example.org]
npm run organisation -- --id=<organisation> --certifies

Founds an organisation and prints the link of its first coordinator, who sets up everything else in
the console; with --id the link of one more coordinator, where an organisation has lost its own. With
--email only who signs in with that address can use the link. With --certifies an organisation is a
certifying body, for good: its coordinators can then have certifiers, who issue credentials in its
name. Works on the stack that npm start runs; on AWS with SANAD_TABLE, SANAD_SECRET_ARN, AWS_REGION
and credentials.`;

/** What the coordinator changes first: a month of records, five years of rosters, all languages. */
const beginning = {
  retentionDays: 30,
  rosterRetentionDays: usualRosterDays,
  languages,
  contacts: [],
} as const;

type Invited = { readonly email: string | null } & (
  | { readonly kind: 'found'; readonly settings: OrganisationSettings }
  | { readonly kind: 'invite'; readonly organisationId: string }
);
type Asked = Invited | { readonly kind: 'certify'; readonly organisationId: string };

await atTheTerminal(async () => {
  const wanted = asked();
  if (wanted.kind === 'certify') return makeCertifying(wanted.organisationId);
  const secret = await invited(wanted);
  console.log(`The coordinator's link, for seven days and one use, on your site's address:`);
  console.log(`/en/console/#invitation/${secret}`);
});

async function makeCertifying(id: string): Promise<void> {
  const body = await letCertify(await whereItRuns(), id);
  if (!body) throw new StopHere(`There is no organisation ${id}.`);
  console.log(`${body.settings.name}, ${id}, is a certifying body now.`);
  console.log(
    'Its coordinators invite at least two certifiers, who begin with the issuer profile.',
  );
}

async function invited(wanted: Invited): Promise<string> {
  const dependencies = await whereItRuns();
  const { email } = wanted;
  if (wanted.kind === 'found') {
    const founded = await foundOrganisation(dependencies, wanted.settings, email);
    console.log(`Founded ${wanted.settings.name}, ${founded.organisationId}.`);
    return founded.secret;
  }
  const { organisationId } = wanted;
  const known = await findOrganisation(dependencies, organisationId);
  if (!known) throw new StopHere(`There is no organisation ${organisationId}.`);
  console.log(`Invited to ${known.settings.name}, ${organisationId}.`);
  const invitation = { organisationId, roles: ['coordinator' as const], email };
  return (await createInvitation(dependencies, invitation)).secret;
}

function asked(): Asked {
  const { certifies, email = null, id, ...named } = parsedArguments();
  if (id && Object.keys(named).length === 0) {
    if (!certifies) return { kind: 'invite', organisationId: id, email };
    if (email === null) return { kind: 'certify', organisationId: id };
  }
  const settings = organisationSettings.safeParse({ ...beginning, ...named });
  if (!settings.success || id !== undefined || certifies) throw new StopHere(usage);
  return { kind: 'found', settings: settings.data, email };
}

function parsedArguments() {
  const text = { type: 'string' } as const;
  const options = { id: text, name: text, type: text, province: text, email: text };
  try {
    const { values } = parseArgs({ options: { ...options, certifies: { type: 'boolean' } } });
    return { ...values };
  } catch (cause) {
    throw new StopHere(`${cause instanceof Error ? cause.message : ''}\n\n${usage}`, { cause });
  }
}
