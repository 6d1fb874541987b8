import { setTimeout as wait } from 'node:timers/promises';
import { atTheTerminal } from './at-the-terminal.ts';
import { localPlaces } from './local-places.ts';
import { localSettings } from './local-settings.ts';
import { startLocalStack } from './local-stack.ts';

/*
 * npm start                 the whole of Sanad on http://localhost:4321
 * PORT=5000 npm start       the same elsewhere
 */

await atTheTerminal(async () => {
  let stop = async (code: number) => process.exit(code);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0));
  const settings = localSettings(process.env);
  const places = localPlaces(settings.SANAD_STATE);
  const stack = await startLocalStack({ places, settings, say: (line) => console.log(line) });
  let stopping = false;
  stop = async (code) => {
    if (stopping) process.exit(code);
    stopping = true;
    await stack.stop();
    return process.exit(code);
  };
  console.log(`Demo join code: ${stack.workshops[0]?.code}`);
  console.log(`Sanad is ready: ${stack.url}`);
  await stack.ended;
  // Ctrl-C reaches the emulator too: let our own signal be heard first.
  await wait(500);
  if (stopping) return;
  console.error('The DynamoDB emulator ended by itself. Run npm start again: the data is safe.');
  await stop(1);
});
