import type { Bank, BankOutline } from './content.ts';
import type { BankDraft } from './draft.ts';
import { inAll } from './in-all.ts';

/** A bank without mistakes as the exam function needs it; throws when a language is missing. */
export function completeBank({ file: _, $schema: __, ...bank }: BankDraft): Bank {
  return { ...bank, words: inAll(bank.words, ({ $schema: ___, ...words }) => words) };
}

/** What of a bank everybody may know: neither items nor key. */
export function bankOutline({ id, version, sample, items, objectives, words }: Bank): BankOutline {
  const nameOf = (objective: string) =>
    inAll(words, (inLanguage, language) => {
      const name = inLanguage.objectives[objective];
      if (name === undefined) throw new Error(`bank ${id} has no ${objective} in ${language}`);
      return name;
    });
  return {
    id,
    version,
    sample,
    items: items.length,
    objectives: objectives.map((objective) => ({ id: objective, name: nameOf(objective) })),
  };
}
