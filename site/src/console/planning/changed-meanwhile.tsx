import { useState } from 'preact/hooks';
import type { WorkshopPlan } from '../../../../functions/enrollment/workshops/plan.ts';
import { Button } from '../../workshop/parts/button.tsx';
import type { ConsoleApp } from '../app.ts';
import { OneOf } from '../parts/choices.tsx';
import type { Words } from '../words/en.ts';
import { differencesOf, mergedPlan, type PlanPart, type Side } from './merge-plans.ts';
import type { Project } from './plan-context.ts';
import { planPartText } from './plan-part-text.ts';

interface Props {
  readonly app: ConsoleApp;
  readonly words: Words;
  readonly projects: readonly Project[];
  readonly versions: {
    readonly base: WorkshopPlan;
    readonly mine: WorkshopPlan;
    readonly theirs: WorkshopPlan;
  };
  /** Theirs, by name, as far as it is known. */
  readonly host: { readonly id: string | null; readonly name: string | null };
  readonly onSave: (plan: WorkshopPlan) => Promise<void>;
}

/** Two versions of a plan, difference by difference; whoever changed a part is proposed for it. */
export function ChangedMeanwhile({ app, words, projects, versions, host, onSave }: Props) {
  const { changed, fields } = words.planning;
  const differences = differencesOf(versions);
  const [sides, setSides] = useState<Partial<Record<PlanPart, Side>>>(
    Object.fromEntries(differences.map(({ part, proposed }) => [part, proposed])),
  );
  const around = {
    words,
    projects,
    modules: app.around.modules,
    language: app.around.language,
  };
  const named = (plan: WorkshopPlan): WorkshopPlan =>
    plan.hostId === host.id ? { ...plan, hostId: host.name ?? plan.hostId } : plan;
  return (
    <section>
      <h2>{changed.title}</h2>
      <p>{differences.length > 0 ? changed.lead : changed.none}</p>
      {differences.map(({ part }) => (
        <OneOf
          key={part}
          legend={fields[part]}
          options={[
            {
              id: 'mine',
              text: changed.mine,
              note: <bdi>{planPartText(named(versions.mine), part, around)}</bdi>,
            },
            {
              id: 'theirs',
              text: changed.theirs,
              note: <bdi>{planPartText(named(versions.theirs), part, around)}</bdi>,
            },
          ]}
          value={sides[part] ?? 'mine'}
          onChoose={(side) => setSides({ ...sides, [part]: side === 'theirs' ? 'theirs' : 'mine' })}
        />
      ))}
      <Button text={changed.save} onPress={() => void onSave(mergedPlan(versions, sides))} />
    </section>
  );
}
