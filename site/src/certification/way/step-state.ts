import type { PathView } from '../../../../functions/certification/contract.ts';
import type { Words } from '../words/en.ts';

export type Step = PathView['steps'][number];
type Standing = PathView['application']['state'];

/** Whether nothing can be done about a step any more: an appeal was decided, and that stands. */
export function isClosed({ name }: Pick<Step, 'name'>, application: Standing): boolean {
  return name === 'application' && application === 'refused';
}

/** Where a step stands; of an application that was handed in once, what became of it. */
export function stepStateText(
  { lists }: Pick<Words, 'lists'>,
  { name, state }: Pick<Step, 'name' | 'state'>,
  application: Standing,
): string {
  const isTold = name === 'application' && application !== 'open' && application !== 'approved';
  return isTold ? lists.applicationStates[application] : lists.stepStates[state];
}
