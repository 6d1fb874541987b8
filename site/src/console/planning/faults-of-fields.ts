import type { FieldError } from '../../../../functions/platform/problem.ts';
import { type PlanField, planFields } from './plan-form.ts';
import type { PlanFault, PlanFaults } from './plan-of-form.ts';

/** What a refused field of a plan means for whoever plans; by the beginning of its path. */
const meanings: readonly (readonly [RegExp, PlanFault])[] = [
  [/^days\.\d+\.starts/, 'days-overlap'],
  [/^days\.\d+\.ends/, 'ends-before-start'],
  [/^closes/, 'closes-outside'],
  [/^seats/, 'not-a-rehearsal-number'],
  [/^joining/, 'only-workplaces'],
  [/^hostId/, 'not-an-organisation'],
  [/^languages/, 'not-spoken-here'],
  [/^phasing\./, 'phases-out-of-order'],
];

/**
 * Refused fields of a plan, at the fields of its form: `plan.days.1.ends` belongs to `days`,
 * `phasing.after` to `after`.
 */
export function faultsOfFields(
  fields: readonly Pick<FieldError, 'field' | 'reason'>[] = [],
): PlanFaults {
  return Object.fromEntries(
    fields.flatMap(({ field }) => {
      const path = field.replace(/^plan\./, '');
      const [first, second] = path.split('.');
      const name = [second, first].find(isField);
      const fault = meanings.find(([pattern]) => pattern.test(path))?.[1] ?? 'refused';
      return name ? [[name, fault] as const] : [];
    }),
  );
}

function isField(name: string | undefined): name is PlanField {
  return name !== undefined && name in planFields;
}
