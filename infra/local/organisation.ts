import { parseArgs } from 'node:util';
import { foundOrganisation } from '../../functions/staff/found-organisation.ts';
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

Founds an organisation and prints the link of its first coordinator, who sets up everything else in
the console. With --email only who signs in with that address can use the link. Works on the stack
that npm start runs; on AWS with SANAD_TABLE, SANAD_SECRET_ARN, AWS_REGION and credentials.`;

/** What the coordinator changes first: a month of records, five years of rosters, all languages. */
const beginning = {
  retentionDays: 30,
  rosterRetentionDays: usualRosterDays,
  languages: ['en', 'ur', 'ar'],
  contacts: [],
} as const;

await atTheTerminal(async () => {
  const { settings, email } = asked();
  const { organisationId, secret } = await foundOrganisation(await whereItRuns(), settings, email);
  console.log(`Founded ${settings.name}, ${organisationId}.`);
  console.log(`Its first coordinator's link, for seven days and one use, on your site's address:`);
  console.log(`/en/console/#invitation/${secret}`);
});

function asked(): { settings: OrganisationSettings; email: string | null } {
  const { email = null, ...named } = parsedArguments();
  const settings = organisationSettings.safeParse({ ...beginning, ...named });
  if (!settings.success) throw new StopHere(usage);
  return { settings: settings.data, email };
}

function parsedArguments() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { name: text, type: text, province: text, email: text } }).values;
  } catch (cause) {
    throw new StopHere(`${cause instanceof Error ? cause.message : ''}\n\n${usage}`, { cause });
  }
}
