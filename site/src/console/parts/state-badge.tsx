import type { WorkshopSummary } from '../../../../functions/enrollment/workshops/contract.ts';
import type { Words } from '../words/en.ts';

/** Where a workshop stands, in a word. */
export function StateBadge({
  workshop: { state, plan },
  words,
}: {
  readonly workshop: WorkshopSummary;
  readonly words: Words;
}) {
  return (
    <>
      <span class={state === 'open' ? 'badge badge-open' : 'badge'}>
        {words.lists.states[state]}
      </span>{' '}
      {plan.rehearsal && <span class="badge">{words.workshops.rehearsal}</span>}
    </>
  );
}
