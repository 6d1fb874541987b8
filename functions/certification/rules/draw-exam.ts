/** An item of an exam bank, without its words. */
export interface BankItem {
  readonly id: string;
  readonly objective: string;
  readonly options: readonly string[];
}

/** An item as one sitting shows it. */
export interface DrawnItem {
  readonly id: string;
  readonly options: readonly string[];
}

/** A whole number from 0 up to, not including, `below`; each as likely. */
export type RandomBelow = (below: number) => number;

/**
 * Draws `count` items of a bank for one sitting, in random order, their options too. Each objective
 * gets its share of the bank as nearly as whole items allow, so that no two sittings test other
 * things; which objectives get the odd ones is random.
 */
export function drawExam(
  bank: readonly BankItem[],
  count: number,
  random: RandomBelow,
): readonly DrawnItem[] {
  const objectives = shuffled([...new Set(bank.map(({ objective }) => objective))], random);
  const quotas = objectives.map((objective) => {
    const items = bank.filter((item) => item.objective === objective);
    const share = (items.length * count) / bank.length;
    return { items, whole: Math.floor(share), rest: share % 1 };
  });
  const missing = count - quotas.reduce((sum, { whole }) => sum + whole, 0);
  const odd = new Set(quotas.toSorted((one, other) => other.rest - one.rest).slice(0, missing));
  const drawn = quotas.flatMap((quota) =>
    shuffled(quota.items, random).slice(0, quota.whole + (odd.has(quota) ? 1 : 0)),
  );
  return shuffled(drawn, random).map(({ id, options }) => ({
    id,
    options: shuffled(options, random),
  }));
}

/** All of them, in an order of which each is as likely. */
function shuffled<T>(from: readonly T[], random: RandomBelow): T[] {
  const left = [...from];
  return from.flatMap(() => left.splice(random(left.length), 1));
}
