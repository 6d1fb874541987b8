import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';
import { hashTo } from '../navigation/hash-to.ts';
import type { ScreenProps } from '../screen-props.ts';
import { nextSteps, type StepName } from './next-steps.ts';

interface Props extends ScreenProps<'workshop'> {
  readonly workshop: WorkshopSheet;
}

/** Screens where a step is taken, and when they are there; other steps are taken on this page. */
const places: Partial<
  Record<StepName, { place: 'share' | 'roster' | 'room' | 'report'; in: WorkshopSheet['state'] }>
> = {
  codes: { place: 'roster', in: 'open' },
  share: { place: 'share', in: 'open' },
  room: { place: 'room', in: 'open' },
  report: { place: 'report', in: 'closed' },
};

/** What to do next, as a checklist: each step with a mark and, for screen readers, a word. */
export function StepsList({ words, params, organisation, workshop }: Props) {
  const { steps, stepsTitle, marks } = words.running;
  const list = nextSteps(workshop);
  if (list.length === 0) return null;
  return (
    <section>
      <h2>{stepsTitle}</h2>
      <ol class="next-steps">
        {list.map(({ name, done, now }) => {
          const at = isFor(name, organisation.roles) ? places[name] : undefined;
          const text = steps[name];
          return (
            <li key={name} class="next-step" aria-current={now ? 'step' : undefined}>
              <span class="next-step-mark" aria-hidden="true">
                {markOf(done, now)}
              </span>
              <span>
                {at?.in === workshop.state ? <a href={hashTo(at.place, params)}>{text}</a> : text}
                <span class="visually-hidden">{` (${done ? marks.done : marks.open})`}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** A trainer is told of the codes, but only a coordinator gets them. */
function isFor(name: StepName, roles: Props['organisation']['roles']): boolean {
  return name !== 'codes' || roles.includes('coordinator');
}

function markOf(done: boolean, now: boolean): string {
  if (done) return '✓';
  return now ? '●' : '○';
}
