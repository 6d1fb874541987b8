import { type Arguments, argumentsFrom } from './editing/arguments.ts';
import { banks } from './editing/banks.ts';
import { check } from './editing/check.ts';
import { compile } from './editing/compile.ts';
import { newModule } from './editing/new-module.ts';
import { record } from './editing/record.ts';
import { sheet } from './editing/sheet.ts';
import { status } from './editing/status.ts';
import { refuse } from './editing/terminal.ts';
import { giftCommand } from './gift/gift-command.ts';

/*
 * npm run content                                   checks and writes .sanad/content
 * npm run content -- check [module]                 checks, writes nothing
 * npm run content -- new <module>                   a folder with text to replace
 * npm run content -- status [--json]                what is written, read by experts, behind
 * npm run content -- sheet <module> <language>      a spreadsheet; --in <file> takes it back
 * npm run content -- banks <folder>                a certifying body's own exams; --out <folder>
 * npm run content -- gift <module> <language>       the quiz as Moodle GIFT, out and in
 * npm run content -- --record                       records new versions of what is published
 * npm run content -- --record-typo consent.1.ur     records a corrected spelling
 */

type Command = (args: Arguments) => Promise<number>;

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['new', newModule],
  ['status', status],
  ['sheet', sheet],
  ['banks', banks],
]);

process.exitCode = await run(process.argv.slice(2));

async function run(typed: string[]): Promise<number> {
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
