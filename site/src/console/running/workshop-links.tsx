import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';
import { hashTo } from '../navigation/hash-to.ts';
import type { ScreenProps } from '../screen-props.ts';
import { hasReport } from './has-report.ts';

interface Props extends ScreenProps<'workshop'> {
  readonly workshop: WorkshopSheet;
}

/** The workshop's other screens. */
export function WorkshopLinks({ words, params, organisation, workshop }: Props) {
  const { state, plan } = workshop;
  const { links } = words.running;
  const running = state === 'open' || state === 'closing';
  const isOver = state === 'closed' || state === 'cancelled';
  const shows = running && plan.joining === 'code';
  const coordinates = organisation.roles.includes('coordinator');
  const all = [
    // A draft has no code yet, but its handouts are printed before it opens.
    ['share', running || state === 'draft'],
    ['projector', shows],
    ['poster', shows],
    ['paper', state === 'open'],
    ['roster', plan.joining === 'roster' && coordinates],
    ['statement', plan.joining === 'roster' && coordinates && isOver],
    ['room', running || state === 'closed'],
    ['report', hasReport(workshop)],
    ['duplicate-workshop', state !== 'erased'],
  ] as const;
  return (
    <nav aria-label={links.title}>
      <h2>{links.title}</h2>
      <ul class="plain-list">
        {all.map(
          ([name, shown]) =>
            shown && (
              <li key={name}>
                <a href={hashTo(name, params)}>{links[name]}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
