import { choiceItems } from '../../quizzes/rules/quiz.ts';
import { type Figure, hidden, type SmallestGroup } from './figure.ts';
import { fewestPairs } from './learning-safe.ts';
import type { Form, PaperTally, Phase, TaughtModule } from './sealed-workshop.ts';
import { wholePercent } from './whole-percent.ts';

export interface PaperReport {
  readonly module: string;
  readonly form: Form;
  readonly phase: Phase;
  readonly sheets: Figure;
  readonly right: Figure;
  readonly items: readonly { readonly item: string; readonly right: Figure }[];
}

interface Tallied {
  readonly tallies: readonly PaperTally[];
  readonly k: SmallestGroup;
}

/**
 * Paper quizzes of one module, the sheets of each form and phase added up. Nobody on paper is paired,
 * and they are in no other figure. Items are told all or none, as on phones.
 */
export function publishPaper(module: TaughtModule, { tallies, k }: Tallied): PaperReport[] {
  return (['before', 'after'] as const).flatMap((phase) =>
    (['A', 'B'] as const).flatMap((form) => {
      const own = tallies.filter(
        (tally) => tally.module === module.id && tally.phase === phase && tally.form === form,
      );
      return own.length > 0 ? [publishForm(module, { phase, form, own, k })] : [];
    }),
  );
}

interface FormTallies {
  readonly phase: Phase;
  readonly form: Form;
  readonly own: readonly PaperTally[];
  readonly k: SmallestGroup;
}

function publishForm(module: TaughtModule, { phase, form, own, k }: FormTallies): PaperReport {
  const sheets = own.reduce((sum, tally) => sum + tally.sheets, 0);
  const items = choiceItems(module.forms[form]).map(({ id, right }) => ({
    item: id,
    right: Math.min(
      sheets,
      own.reduce((sum, { chosen }) => sum + (chosen[id]?.[right] ?? 0), 0),
    ),
  }));
  const rights = items.reduce((sum, { right }) => sum + right, 0);
  const asked = sheets * items.length;
  const each = items.every(({ right }) => right >= k && sheets - right >= k);
  const why = hidden(sheets < 2 * k ? 'few' : 'everybody-or-nobody');
  return {
    module: module.id,
    form,
    phase,
    sheets: sheets < k ? hidden('few') : { value: sheets },
    right: meanOf({ sheets, rights, asked, k }),
    items: items.map(({ item, right }) => ({
      item,
      right: each ? { value: wholePercent(right, sheets) } : why,
    })),
  };
}

interface PaperSum {
  readonly sheets: number;
  readonly rights: number;
  readonly asked: number;
  readonly k: number;
}

/** Wide of both ends by k answers: nobody knows how they lie on the sheets. */
function meanOf({ sheets, rights, asked, k }: PaperSum): Figure {
  if (sheets < fewestPairs) return hidden('few');
  if (rights < k || asked - rights < k) return hidden('everybody-or-nobody');
  return { value: wholePercent(rights, asked) };
}
