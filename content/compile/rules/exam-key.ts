import type { BankDraft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { repeated } from './ids.ts';
import { checkKey } from './quiz-key.ts';
import { checkSpread } from './right-positions.ts';

/** Ids of a bank are unique, items measure its objectives, and the key is sound and well spread. */
export function checkExamKey(bank: BankDraft): Mistake[] {
  const { file, items, objectives } = bank;
  const lists = { objectives, items: items.map(({ id }) => id) };
  const doubles = Object.entries(lists).flatMap(([field, ids]) =>
    repeated(ids).map((id) =>
      mistake('invalid', { file, field }, `uses the id "${id}" more than once: rename one.`),
    ),
  );
  const unknown = items
    .filter(({ objective }) => !objectives.includes(objective))
    .map(({ id, objective }) => {
      const says = `names the unknown objective "${objective}": correct it, or add it to "objectives".`;
      return mistake('unknown-objective', { file, field: `items.${id}.objective` }, says);
    });
  return [
    ...doubles,
    ...unknown,
    ...items.flatMap((item) => checkKey(item, file)),
    ...checkSpread(items, { file, field: 'items' }),
  ];
}
