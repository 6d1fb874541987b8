import { parseArgs } from 'node:util';
import { workshopTitle } from '../../functions/enrollment/contract.ts';
import { workshopPhase } from '../../functions/enrollment/pace.ts';
import { closeWorkshop } from '../../functions/insights/close-workshop.ts';
import { recount } from '../../functions/insights/recount.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { atTheTerminal } from './at-the-terminal.ts';
import { demoWorkshop, localWorkshops, openLocalWorkshop } from './local-workshop.ts';
import { StopHere } from './stop-here.ts';
import { whereItRuns } from './where-it-runs.ts';

const usage = `npm run workshop -- list
npm run workshop -- open [--title everyday-choices] [--modules consent] [--phase self-paced]
                         [--seats 200] [--days 365]
npm run workshop -- close <id>
npm run workshop -- recount <id>      whether live progress is what the records say

Titles: ${workshopTitle.options.join(', ')}.
Works on the stack that npm start runs; on another DynamoDB with SANAD_DYNAMODB_ENDPOINT; on AWS
with SANAD_TABLE, SANAD_SECRET_ARN and credentials in the environment.`;

await atTheTerminal(async () => {
  const { command, id, planned } = asked();
  const dependencies = await whereItRuns();
  if (command === 'list') return list(dependencies);
  if (command === 'close') return close(dependencies, id);
  if (command === 'recount') return recounted(dependencies, id);
  const { id: opened, code, title } = await openLocalWorkshop(dependencies, planned);
  console.log(`Opened ${opened} "${title}". Join code: ${code}`);
});

function asked() {
  const { positionals, values } = parsedArguments();
  const [command = '', id = '', more] = positionals;
  const phase = workshopPhase.safeParse(values.phase ?? demoWorkshop.phase);
  const seats = wholeNumber(values.seats ?? demoWorkshop.seats, 2_000);
  const days = wholeNumber(values.days ?? demoWorkshop.days, 3_650);
  const ofOne = ['close', 'recount'].includes(command);
  const known = ofOne || ['list', 'open'].includes(command);
  const title = workshopTitle.safeParse(values.title ?? demoWorkshop.title);
  const idFits = ofOne === (id !== '') && more === undefined;
  if (!known || !idFits || !phase.success || !title.success || !seats || !days)
    throw new StopHere(usage);
  const modules = values.modules?.split(',') ?? demoWorkshop.modules;
  return { command, id, planned: { title: title.data, modules, phase: phase.data, seats, days } };
}

function parsedArguments() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: { title: text, modules: text, phase: text, seats: text, days: text },
    });
  } catch (cause) {
    throw new StopHere(`${cause instanceof Error ? cause.message : ''}\n\n${usage}`, { cause });
  }
}

/** A whole number from 1 to `most`, else undefined. */
function wholeNumber(given: string | number, most: number): number | undefined {
  const number = Number(given);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined;
}

async function list(dependencies: Dependencies): Promise<void> {
  const workshops = await localWorkshops(dependencies);
  for (const { id, state, code, taken, seats, title } of workshops) {
    console.log(`${id}  ${state}  ${code}  ${taken} of ${seats} seats  ${title}`);
  }
  if (workshops.length === 0) console.log('No workshop yet.');
}

async function close(dependencies: Dependencies, id: string): Promise<void> {
  const closed = await closeWorkshop(dependencies, id);
  if (closed.kind === 'not-open') throw new StopHere(`There is no open workshop ${id}.`);
  console.log(`Closed ${id}: ${closed.sealed} records sealed.`);
}

async function recounted(dependencies: Dependencies, id: string): Promise<void> {
  const { tally, records, difference } = await recount(dependencies, id);
  const counters = [...new Set([...Object.keys(tally), ...Object.keys(records)])].sort();
  for (const counter of counters) {
    const note =
      difference[counter] === undefined ? '' : `, but ${records[counter] ?? 0} in the records`;
    console.log(`${counter}: ${tally[counter] ?? 0}${note}`);
  }
  if (Object.keys(difference).length > 0) {
    throw new StopHere(
      'The tally differs from the records. Where people are acting now, ask again.',
    );
  }
  console.log('The tally is what the records say.');
}
