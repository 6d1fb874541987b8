import { once } from 'node:events';
import { closeWorkshop } from '../../functions/insights/close-workshop.ts';
import { dependenciesFrom } from '../../functions/platform/dependencies.ts';
import { readEnvironment } from '../../functions/platform/environment.ts';

/*
 * node test/prove/close-process.ts <workshop id>
 *
 * Closes a workshop in a process that can be killed: says `ready`, and begins at the first input.
 */

const dependencies = await dependenciesFrom(readEnvironment(process.env));
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const closed = await closeWorkshop(dependencies, process.argv[2] ?? '');
process.stdout.write(`${JSON.stringify(closed)}\n`);
process.exit(0);
