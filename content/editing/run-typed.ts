import { giftCommand } from '../gift/gift-command.ts';
import { type Arguments, argumentsFrom } from './arguments.ts';
import { banks } from './banks.ts';
import { check } from './check.ts';
import { compile } from './compile.ts';
import { newModule } from './new-module.ts';
import { record } from './record.ts';
import { sheet } from './sheet.ts';
import { status } from './status.ts';
import { refuse } from './terminal.ts';

type Command = (args: Arguments) => Promise<number>;

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['new', newModule],
  ['status', status],
  ['sheet', sheet],
  ['banks', banks],
]);

/** Runs what an author typed behind `npm run content --`; the answer is the exit code. */
export async function runTyped(typed: string[]): Promise<number> {
  const [first, ...others] = typed;
  // It has options of its own.
  if (first === 'gift') return giftCommand(others);
  const parsed = argumentsFrom(typed);
  if (parsed.kind === 'refused') return refuse(parsed.reason);
  const { words, values } = parsed;
  const [name, ...behind] = words;
  if (name === undefined) {
    const recording = values.record || values['record-typo'] !== undefined;
    return recording ? record(parsed) : compile(parsed);
  }
  const command = commands.get(name);
  if (command !== undefined) return command({ words: behind, values });
  const known = [...commands.keys(), 'gift'].join(', ');
  return refuse(`"${name}" is no command: write one of ${known}, or none.`);
}
