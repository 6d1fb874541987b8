import type { Intake } from './intake.ts';
import { mistake } from './mistake.ts';

/** Notes an id that is not the name of its file or folder. */
export function noteOtherName(
  { mistakes }: Intake,
  { file, id }: { file: string; id: string },
  name: string,
): void {
  if (id === name) return;
  const says = `is "${id}" but its name here is "${name}": make both the same.`;
  mistakes.push(mistake('invalid', { file, field: 'id' }, says));
}
