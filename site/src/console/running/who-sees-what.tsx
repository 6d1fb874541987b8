import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';
import type { ScreenProps } from '../screen-props.ts';

interface Props extends ScreenProps<'workshop'> {
  readonly workshop: WorkshopSheet;
}

/** A plain note of who sees what. */
export function WhoSeesWhat({ words, workshop: { plan } }: Props) {
  const { who } = words.running;
  const points = [
    ...who.points,
    ...(plan.joining === 'roster' ? [who.roster] : []),
    ...(plan.hostId ? [who.host] : []),
  ];
  return (
    <section class="group">
      <h2>{who.title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
