import { parseArgs } from 'node:util';
import { publishByClock } from '../../functions/certification/publishing/publish-all.ts';
import { releaseHolders } from '../../functions/certification/restoring/release-holders.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { afterRestore } from './after-restore.ts';
import { atTheTerminal } from './at-the-terminal.ts';
import { localPlaces } from './local-places.ts';
import { localPublishing } from './local-publishing.ts';
import { localSettings } from './local-settings.ts';
import { siteOfStack } from './site-of-stack.ts';
import { StopHere } from './stop-here.ts';
import { whereItRuns } from './where-it-runs.ts';

const usage = `npm run publish-credentials
npm run publish-credentials -- --after-restore
npm run publish-credentials -- --after-new-pepper

Does once what the clock does by itself: signs and publishes credentials and status lists that
aren't, and writes to holders whose credential ends soon. Works on the stack that npm start runs.

With --after-restore, before anything is published from a restored table: takes over from the
published files what that table forgot, so that nothing becomes valid, believed or listed again that
was not. May be repeated. On AWS too, with SANAD_TABLE (the restored one), SANAD_RECORDS_BUCKET,
SANAD_SECRET_ARN, AWS_REGION and credentials.

With --after-new-pepper, before anybody signs in again: lets credentials wait for their holders, whom
nobody knows any more, by their verified e-mail addresses. On AWS with the same, but for the bucket.`;

await atTheTerminal(async () => {
  const places = localPlaces(localSettings(process.env).SANAD_STATE);
  const after = asked();
  if (after['after-restore']) return afterRestore(await whereItRuns(), places);
  if (after['after-new-pepper']) return afterNewPepper(await whereItRuns());
  const site = await siteOfStack(places);
  const failed = await publishByClock(localPublishing(places, await whereItRuns(), site));
  if (failed > 0) throw new StopHere(`${failed} parts could not be published; see above.`);
  console.log(`Everything is published under ${site}/c/ and lies in ${places.published}.`);
});

async function afterNewPepper(dependencies: Dependencies): Promise<void> {
  const { waiting, unreachable } = await releaseHolders(dependencies);
  console.log(`${waiting.length} credentials wait for their holders to sign in.`);
  if (unreachable.length === 0) return;
  console.log(
    `Of these nobody knows an address, so their holder is lost: ${unreachable.join(', ')}.`,
  );
}

function asked() {
  const yes = { type: 'boolean' } as const;
  try {
    const { values } = parseArgs({ options: { 'after-restore': yes, 'after-new-pepper': yes } });
    if (values['after-restore'] && values['after-new-pepper']) throw new Error('One at a time.');
    return values;
  } catch (cause) {
    throw new StopHere(`${cause instanceof Error ? cause.message : ''}\n\n${usage}`, { cause });
  }
}
