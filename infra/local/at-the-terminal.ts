import { StopHere } from './stop-here.ts';

/** Runs a program's main part; a `StopHere` is printed as a sentence, anything else with its trace. */
export async function atTheTerminal(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof StopHere ? error.message : inspected(error)}\n`);
    process.exit(1);
  }
}

function inspected(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
