import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { closingConsumer } from '../../functions/insights/closing.ts';
import { jobDependenciesFrom } from '../../functions/platform/dependencies.ts';
import { readEnvironment } from '../../functions/platform/environment.ts';
import { turnedClosing } from './turned-closing.ts';

/*
 * node test/prove/closing-process.ts <impact.json>
 *
 * The consumer that closes, in a process that can be killed: says `ready`, begins with the workshop
 * whose id is the first input, and ends when it has closed it and published the public figures.
 */

const [impactFile = ''] = process.argv.slice(2);
const consume = closingConsumer(jobDependenciesFrom(readEnvironment(process.env)), async (text) =>
  writeFileSync(impactFile, text),
);
process.stdout.write('ready\n');
const [workshopId] = await once(process.stdin, 'data');
const event = turnedClosing(String(workshopId).trim());
while ((await consume(event)).batchItemFailures.length > 0);
process.exit(0);
