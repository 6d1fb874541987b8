import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import {
  type WorkshopSheet,
  workshopsEndpoints,
} from '../../../../functions/enrollment/workshops/contract.ts';
import {
  type WorkshopPlan,
  workshopPlan,
} from '../../../../functions/enrollment/workshops/plan.ts';
import { type Draft, useDraft } from '../drafts/use-draft.ts';
import type { ScreenProps } from '../screen-props.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { faultsOfFields } from './faults-of-fields.ts';
import { formOfPlan } from './form-of-plan.ts';
import { PlanEditor } from './plan-editor.tsx';
import { planForm } from './plan-form.ts';
import type { PlanFaults } from './plan-of-form.ts';
import type { Planning } from './use-planning.ts';

/** What was typed, and the version that it was typed over. */
const kept = z.object({ version: z.int(), base: workshopPlan, form: planForm });
type Kept = z.infer<typeof kept>;

const keptOf = (sheet: Pick<WorkshopSheet, 'version' | 'plan'>): Kept => ({
  version: sheet.version,
  base: sheet.plan,
  form: formOfPlan(sheet.plan),
});

interface Props extends ScreenProps<'edit-workshop'> {
  readonly planning: Planning;
  readonly workshop: WorkshopSheet;
}

/** Two versions of one plan, of which neither is lost. */
interface Clash {
  readonly mine: WorkshopPlan;
  readonly theirs: WorkshopSheet;
}

/** The form of a draft. When somebody else was quicker, both versions are put side by side. */
export function EditedPlan(props: Props) {
  const { app, words, params, planning, workshop } = props;
  const draft = useDraft(app, {
    name: `edit-1/${params.workshopId}`,
    schema: kept,
    initial: keptOf(workshop),
  });
  const [clash, setClash] = useState<Clash>();
  const save = useSave(props, { draft, onClash: setClash });
  const { version, base, form } = draft.value;
  if (clash) {
    const { mine, theirs } = clash;
    return (
      <ChangedMeanwhile
        app={app}
        words={words}
        projects={planning.projects}
        versions={{ base, mine, theirs: theirs.plan }}
        host={{ id: theirs.plan.hostId, name: theirs.hostName }}
        onSave={async (plan) => {
          // Typed over their version from now on, whatever becomes of this request.
          draft.set({ ...keptOf(theirs), form: formOfPlan(plan) });
          setClash(undefined);
          await save(plan, theirs.version);
        }}
      />
    );
  }
  return (
    <PlanEditor
      app={app}
      words={words}
      projects={planning.projects}
      languages={planning.settings.languages}
      form={form}
      touched={draft.touched}
      onChange={(next) => draft.set({ version, base, form: next })}
      onDiscard={() => draft.settle(keptOf(workshop))}
      submit={words.planning.savePlan}
      onSend={(plan) => save(plan, version)}
    />
  );
}

interface Saving {
  readonly draft: Draft<Kept>;
  readonly onClash: (clash: Clash) => void;
}

/** Saves over a version; when there is a newer one, both are handed to `onClash`. */
function useSave({ app, words, params }: Props, { draft, onClash }: Saving) {
  return async (plan: WorkshopPlan, version: number): Promise<PlanFaults> => {
    const outcome = await app.call(workshopsEndpoints.edit, { params, body: { version, plan } });
    if (outcome.kind === 'answer') {
      draft.settle(keptOf(outcome.body));
      app.go('workshop', params, words.frame.saved);
      return {};
    }
    app.tell(outcome);
    if (outcome.kind === 'offline') return {};
    if (outcome.problem.type === 'changed-meanwhile') {
      const now = await app.call(workshopsEndpoints.read, { params });
      if (now.kind === 'answer') onClash({ mine: plan, theirs: now.body });
      else app.tell(now);
    }
    return faultsOfFields(outcome.problem.fields);
  };
}
