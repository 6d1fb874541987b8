import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';
import { viewFor } from '../../../../functions/insights/may-read.ts';
import type { ScreenProps } from '../screen-props.ts';

interface Props extends ScreenProps<'workshop'> {
  readonly workshop: WorkshopSheet;
}

/** A plain note of who sees what, as it is for whoever reads it. */
export function WhoSeesWhat(props: Props) {
  const { who } = props.words.running;
  const { plan } = props.workshop;
  const points = [
    ...(readsAsTrainer(props) ? who.trainer : who.coordinator),
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

/** By the rule that decides who reads which report. */
function readsAsTrainer({ me, organisation, workshop }: Props): boolean {
  const { id: organisationId, roles } = organisation;
  const staff = { staffId: me.staffId, organisationId, roles };
  return viewFor(staff, { organisationId, trainerId: workshop.trainerId, hostId: null }) === 'k5';
}
