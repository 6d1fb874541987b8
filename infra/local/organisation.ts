import { parseArgs } from 'node:util';
import { languages } from '../../content/schema/language.ts';
import { createInvitation } from '../../functions/staff/create-invitation.ts';
import { foundOrganisation } from '../../functions/staff/found-organisation.ts';
import { findOrganisation } from '../../functions/staff/store/organisations.ts';
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

Founds an organisation and prints the link of its first coordinator, who sets up everything else in
the console; with --id the link of one more coordinator, where an organisation has lost its own. With
--email only who signs in with that address can use the link. Works on the stack that npm start runs;
on AWS with SANAD_TABLE, SANAD_SECRET_ARN, AWS_REGION and credentials.`;

/** What the coordinator changes first: a month of records, five years of rosters, all languages. */
const beginning = {
  retentionDays: 30,
  rosterRetentionDays: usualRosterDays,
  languages,
  contacts: [],
} as const;

type Asked = { readonly email: string | null } & (
  | { readonly kind: 'found'; readonly settings: OrganisationSettings }
  | { readonly kind: 'invite'; readonly organisationId: string }
);

await atTheTerminal(async () => {
  const secret = await invited(asked());
  console.log(`The coordinator's link, for seven days and one use, on your site's address:`);
  console.log(`/en/console/#invitation/${secret}`);
});

async function invited(wanted: Asked): Promise<string> {
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
  const { email = null, id, ...named } = parsedArguments();
  if (id && Object.keys(named).length === 0) return { kind: 'invite', organisationId: id, email };
  const settings = organisationSettings.safeParse({ ...beginning, ...named });
  if (!settings.success || id !== undefined) throw new StopHere(usage);
  return { kind: 'found', settings: settings.data, email };
}

function parsedArguments() {
  const text = { type: 'string' } as const;
  const options = { id: text, name: text, type: text, province: text, email: text };
  try {
    return parseArgs({ options }).values;
  } catch (cause) {
    throw new StopHere(`${cause instanceof Error ? cause.message : ''}\n\n${usage}`, { cause });
  }
}
