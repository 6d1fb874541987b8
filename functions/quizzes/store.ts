import { attemptKey, type KeptAttempt } from '../enrollment/participant.ts';
import type { ParticipantChange } from '../enrollment/store/update-participant.ts';

/**
 * The write of an attempt: not while one stands there, and none `before` once the `after` is in,
 * since its feedback may have been read.
 */
export function attemptChange({
  module,
  phase,
  attempt,
}: {
  readonly module: string;
  readonly phase: 'before' | 'after';
  readonly attempt: KeptAttempt;
}): ParticipantChange {
  const none = 'attribute_not_exists(attempts.#key)';
  return {
    set: 'attempts.#key = :attempt',
    unless: phase === 'before' ? `${none} AND attribute_not_exists(attempts.#after)` : none,
    names: {
      '#key': attemptKey(module, phase),
      ...(phase === 'before' && { '#after': attemptKey(module, 'after') }),
    },
    values: { ':attempt': attempt },
  };
}
