import type { ModuleFacts } from '../app.ts';
import type { Words } from '../words/en.ts';
import type { PlanField, PlanForm } from './plan-form.ts';
import type { PlanFaults } from './plan-of-form.ts';

export interface Project {
  readonly id: string;
  readonly name: string;
  readonly archived: boolean;
}

/** What each group of the form needs. */
export interface GroupProps {
  readonly form: PlanForm;
  readonly change: (entries: Partial<PlanForm>) => void;
  readonly faults: PlanFaults;
  readonly words: Words;
  readonly modules: readonly ModuleFacts[];
  readonly projects: readonly Project[];
}

/** Why a field was not accepted, in words. */
export function faultText(
  { faults, words }: Pick<GroupProps, 'faults' | 'words'>,
  field: PlanField,
) {
  const fault = faults[field];
  return fault && words.planning.faults[fault];
}
