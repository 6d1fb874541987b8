import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';
import type { Project } from '../planning/plan-context.ts';
import { planPartText } from '../planning/plan-part-text.ts';
import type { ScreenProps } from '../screen-props.ts';

interface Props extends ScreenProps<'workshop'> {
  readonly workshop: WorkshopSheet;
  readonly projects: readonly Project[];
}

const parts = [
  'title',
  'modules',
  'days',
  'closes',
  'place',
  'province',
  'district',
  'setting',
  'projectId',
  'hostId',
  'languages',
  'seats',
  'audience',
  'joining',
  'rehearsal',
  'phasing',
] as const;

/** The plan to read. */
export function WorkshopFacts({ app, words, language, workshop, projects }: Props) {
  const around = { words, language, modules: app.around.modules, projects };
  // Whoever reads the plan knows the host by its name; its number is for typing in.
  const plan = { ...workshop.plan, hostId: workshop.hostName ?? workshop.plan.hostId };
  return (
    <details class="act">
      <summary>{words.running.plan}</summary>
      <div>
        <dl class="facts">
          {parts.map((part) => (
            <div key={part}>
              <dt>{words.planning.fields[part]}</dt>
              <dd>
                <bdi>{planPartText(plan, part, around)}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
