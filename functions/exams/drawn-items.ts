import type { SittingItem } from '../certification/items/sitting.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import type { ExamBank } from '../platform/exam-banks.ts';

/** The bank that a sitting is held with. */
export interface SittingBank {
  /** Of which the words are. */
  readonly version: number;
  /** The drawn ones with their key, objective by objective in the bank's order. */
  readonly items: ExamBank['items'];
}

/**
 * The drawn items of a sitting with their key: by the version that they were drawn from, or by the bank
 * in use where that one isn't kept and every drawn item stands there with the same options. Undefined
 * when some don't: to grade the rest would make another exam of it, better or worse than the one that was sat.
 */
export async function drawnItems(
  { examBanks }: Pick<Dependencies, 'examBanks'>,
  sitting: SittingItem,
): Promise<SittingBank | undefined> {
  const { id, version } = sitting.bank;
  const drawnFrom = await examBanks.version(id, version);
  const held = drawnFrom && heldIn(drawnFrom, sitting);
  // What is known of the bank may be older than what the body has put there since.
  return held ?? heldIn(await examBanks.newest(id), sitting);
}

function heldIn(bank: ExamBank, { items }: SittingItem): SittingBank | undefined {
  const drawn = new Map(items.map(({ id, options }) => [id, options.toSorted().join(' ')]));
  const placeOf = ({ objective }: ExamBank['items'][number]) => bank.objectives.indexOf(objective);
  const held = bank.items.filter(
    ({ id, options }) => drawn.get(id) === options.toSorted().join(' '),
  );
  if (held.length < items.length) return undefined;
  const sorted = held.toSorted((one, other) => placeOf(one) - placeOf(other));
  return { version: bank.version, items: sorted };
}
