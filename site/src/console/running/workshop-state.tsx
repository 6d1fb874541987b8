import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';
import { fill } from '../../words/fill.ts';
import { CodeShown } from '../../workshop/parts/code-shown.tsx';
import { momentIn } from '../clock/moment-in.ts';
import { StateBadge } from '../parts/state-badge.tsx';
import type { ScreenProps } from '../screen-props.ts';

interface Props extends ScreenProps<'workshop'> {
  readonly workshop: WorkshopSheet;
}

/** Where it stands, since or until when, and the code while there is one. */
export function WorkshopState({ words, language, workshop }: Props) {
  const { running, workshops, planning } = words;
  const { plan, code, taken, explanationsReleased } = workshop;
  return (
    <>
      <p>
        <StateBadge workshop={workshop} words={words} />{' '}
        {/* While it is open, the live count beside it says it anew each moment. */}
        {workshop.state !== 'open' && fill(workshops.seats, { taken, seats: plan.seats })}
      </p>
      <p role="status">{stateText(workshop, { running, language })}</p>
      {code && plan.joining === 'code' && <CodeShown label={running.code} code={code} />}
      {plan.joining === 'roster' && workshop.state === 'open' && <p>{planning.joinings.roster}</p>}
      {workshop.state === 'open' && (
        <p class="soft">
          {fill(running.acts.phase.now, { phase: words.lists.phases[workshop.phase] })}
          {explanationsReleased && ` ${running.released}`}
        </p>
      )}
    </>
  );
}

function stateText(
  { state, plan, closingAt, closedAt }: WorkshopSheet,
  { running, language }: Pick<Props, 'language'> & { readonly running: Props['words']['running'] },
): string {
  const { states } = running;
  const at = (seconds: number | null) => ({ time: momentIn(language, seconds ?? plan.closes) });
  if (state === 'open')
    return closingAt === null
      ? fill(states.open, at(plan.closes))
      : fill(states.noticeGiven, at(closingAt));
  if (state === 'closed') return fill(states.closed, at(closedAt));
  return states[state];
}
