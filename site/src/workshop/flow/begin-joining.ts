import { emptyRecord } from '../keep/tab-record.ts';
import type { Model } from './model.ts';

/** A newcomer with a possible join code: nothing of anybody before stays in this tab. */
export function beginJoining(model: Model, code: string, joinKey: string): Model {
  const earlier = model.record.joining;
  const joining =
    earlier?.code === code ? earlier : ({ joinKey, code, about: {}, step: 'consent' } as const);
  return {
    ...model,
    screen: { kind: 'joining' },
    record: { ...emptyRecord, joining },
    enrollment: null,
    attempts: null,
    notice: null,
  };
}

/** Back to the code page: the person has another code, or would rather not join. */
export function leaveJoining(model: Model): Model {
  return {
    ...model,
    screen: { kind: 'code', typed: '' },
    record: emptyRecord,
    link: 'idle',
    notice: null,
  };
}
