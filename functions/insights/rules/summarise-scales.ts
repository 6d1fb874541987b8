import type { FormAttempt } from './attempt-of.ts';
import type { ScalePairs } from './publish-scale.ts';
import type { TaughtModule } from './sealed-workshop.ts';
import type { PersonAttempts } from './summarise-module.ts';

/** The scale items that stand in both forms, each with those who answered it before and after. */
export function summariseScales(
  { forms }: TaughtModule,
  people: readonly PersonAttempts[],
): ScalePairs[] {
  const inB = new Set(forms.B.items.map(({ id }) => id));
  return forms.A.items
    .filter((item) => item.kind === 'scale' && inB.has(item.id))
    .map(({ id, options }) => ({
      item: id,
      steps: options.length,
      pairs: people.flatMap((person) => {
        const before = stepOf(person.before, { id, options });
        const after = stepOf(person.after, { id, options });
        return before && after ? [{ before, after }] : [];
      }),
    }));
}

/** 1 for the first option; 0 when there is no answer. */
function stepOf(
  attempt: FormAttempt | undefined,
  item: { readonly id: string; readonly options: readonly string[] },
): number {
  const chosen = attempt?.answers[item.id];
  return chosen ? item.options.indexOf(chosen) + 1 : 0;
}
