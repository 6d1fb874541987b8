type Phase = 'self-paced' | 'before' | 'lessons' | 'after';
type Action = 'before' | 'lesson' | 'after';

const allowed: Readonly<Record<Phase, readonly Action[]>> = {
  'self-paced': ['before', 'lesson', 'after'],
  before: ['before'],
  lessons: ['lesson'],
  after: ['lesson', 'after'],
};

/** Whether the workshop's phase lets a participant do this now. */
export function phaseAllows(phase: Phase, action: Action): boolean {
  return allowed[phase].includes(action);
}
