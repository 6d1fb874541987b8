import type { SittingItem } from '../certification/items/sitting.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import { BrokenExamBank, type ExamWords } from '../platform/exam-banks.ts';
import type { Language } from '../platform/language.ts';
import type { SittingView } from './contract.ts';
import { drawnItems } from './drawn-items.ts';
import { isSettled, type Settled } from './settle-sitting.ts';

/** A sitting as its own person sees it: open with its items, over with its result; never a key. */
export async function sittingViewOf(
  dependencies: Pick<Dependencies, 'examBanks' | 'now'>,
  sitting: SittingItem,
  language: Language,
): Promise<SittingView> {
  const { number, starts, ends, bank, revision, submitted = null } = sitting;
  const now = dependencies.now();
  const words = await dependencies.examBanks.words(bank.id, language);
  const common = { number, starts, ends, now, sample: bank.sample, revision, submitted };
  if (isSettled(sitting)) return { ...common, ...overView(sitting, words) };
  const items = await itemViews(dependencies, sitting, words);
  return { ...common, items, answers: sitting.answers, result: null, objectives: {} };
}

function overView({ result, bank }: Settled, { objectives }: ExamWords) {
  const named = result.objectives.map(({ objective }) => {
    return [objective, wordIn(objectives, objective, bank.id)] as const;
  });
  return { items: [], answers: {}, result, objectives: Object.fromEntries(named) };
}

async function itemViews(
  { examBanks }: Pick<Dependencies, 'examBanks'>,
  sitting: SittingItem,
  words: ExamWords,
): Promise<SittingView['items']> {
  const { id: bankId } = sitting.bank;
  const held = new Set(drawnItems(await examBanks.bank(bankId), sitting).map(({ id }) => id));
  return sitting.items
    .filter(({ id }) => held.has(id))
    .map(({ id, options }) => {
      const item = wordIn(words.items, id, bankId);
      const textOf = (option: string) => wordIn(item.options, option, bankId);
      return {
        id,
        stem: item.stem,
        options: options.map((each) => ({ id: each, text: textOf(each) })),
      };
    });
}

/** The compiler lets no bank through that lacks words; one that was put there by hand may. */
function wordIn<T>(words: Readonly<Record<string, T>>, id: string, bankId: string): T {
  const found = words[id];
  if (found === undefined) throw new BrokenExamBank(`${bankId}, words of ${id}`);
  return found;
}
