import { type Arguments, argumentsFrom } from '../../content/editing/arguments.ts';

/** What an author typed behind a command; throws when no command takes it. */
export function typed(...args: string[]): Arguments {
  const parsed = argumentsFrom(args);
  if (parsed.kind === 'refused') throw new Error(parsed.reason);
  return parsed;
}
