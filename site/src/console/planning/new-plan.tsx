import * as z from 'zod/mini';
import { workshopsEndpoints } from '../../../../functions/enrollment/workshops/contract.ts';
import type { WorkshopPlan } from '../../../../functions/enrollment/workshops/plan.ts';
import { base64urlOf } from '../../base64url-of.ts';
import { useDraft } from '../drafts/use-draft.ts';
import type { ScreenProps } from '../screen-props.ts';
import { faultsOfFields } from './faults-of-fields.ts';
import { PlanEditor } from './plan-editor.tsx';
import { type PlanForm, planForm } from './plan-form.ts';
import type { PlanFaults } from './plan-of-form.ts';
import type { Planning } from './use-planning.ts';

const kept = z.object({ draftKey: z.string(), form: planForm });

interface Props extends Pick<ScreenProps, 'app' | 'organisation' | 'words'> {
  readonly planning: Planning;
  /** Names the draft in the tab. */
  readonly name: string;
  readonly initial: PlanForm;
}

/** A plan that is no workshop yet. Its key is kept with it: a repeat after a lost reply is the same. */
export function NewPlan({ app, organisation, words, planning, name, initial }: Props) {
  const begin = () => ({ draftKey: base64urlOf(app.around.randomBytes(16)), form: initial });
  const draft = useDraft(app, { name, schema: kept, initial: begin() });
  const { draftKey, form } = draft.value;
  const send = async (plan: WorkshopPlan): Promise<PlanFaults> => {
    const organisationId = organisation.id;
    const outcome = await app.call(workshopsEndpoints.plan, {
      params: { organisationId },
      body: { draftKey, plan },
    });
    if (outcome.kind !== 'answer') {
      app.tell(outcome);
      if (outcome.kind !== 'problem') return {};
      // The lost reply's draft is somebody else's by now: what was typed becomes one of its own.
      if (outcome.problem.type === 'changed-meanwhile') draft.set({ ...begin(), form });
      return faultsOfFields(outcome.problem.fields);
    }
    draft.settle(begin());
    const params = { organisationId, workshopId: outcome.body.id };
    app.go('workshop', params, words.planning.planned);
    return {};
  };
  return (
    <PlanEditor
      app={app}
      words={words}
      projects={planning.projects}
      languages={planning.settings.languages}
      form={form}
      touched={draft.touched}
      onChange={(next) => draft.set({ draftKey, form: next })}
      onDiscard={() => draft.settle(begin())}
      submit={words.planning.saveDraft}
      onSend={send}
    />
  );
}
