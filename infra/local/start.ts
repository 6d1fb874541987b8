import { setTimeout as wait } from 'node:timers/promises';
import { atTheTerminal } from './at-the-terminal.ts';
import { localPlaces } from './local-places.ts';
import { localSettings } from './local-settings.ts';
import { startLocalStack } from './local-stack.ts';

/*
 * npm start                 the whole of Sanad on http://localhost:4321
 * PORT=5000 npm start       the same elsewhere
 */

/** Milliseconds that stopping may take before the rest is cut off. */
const patience = 5_000;

await atTheTerminal(async () => {
  // Whoever read our lines may have gone (`npm start | head`): that is no reason to stop.
  process.stdout.on('error', () => undefined);
  let stop = async (code: number) => process.exit(code);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void stop(0));
  onLostParent(() => void stop(0));
  const settings = localSettings(process.env);
  const places = localPlaces(settings.SANAD_STATE);
  const stack = await startLocalStack({ places, settings, say: (line) => console.log(line) });
  let stopping: Promise<void> | undefined;
  stop = async (code) => {
    // Ctrl-C comes twice under npm, from the terminal and from npm: stop once, but not for ever.
    stopping ??= Promise.race([stack.stop(), wait(patience)]);
    await stopping;
    return process.exit(code);
  };
  console.log(`Demo people sign in at ${stack.url}/en/console/`);
  console.log(`Demo join code: ${stack.workshops[0]?.code}`);
  console.log(`Sanad is ready: ${stack.url}`);
  await stack.ended;
  // Ctrl-C reaches the emulator too: let our own signal be heard first.
  await wait(500);
  if (stopping !== undefined) return;
  console.error('The DynamoDB emulator ended by itself. Run npm start again: the data is safe.');
  await stop(1);
});

/**
 * npm hands a signal to the shell that it started, which dies of it and leaves us behind. Only under
 * npm: started by hand in the background, losing the parent means nothing.
 */
function onLostParent(stop: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 250).unref();
}
