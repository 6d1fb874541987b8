import type { SittingItem } from '../certification/items/sitting.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import { BrokenExamBank, type ExamWords } from '../platform/exam-banks.ts';
import type { Language } from '../platform/language.ts';
import type { SittingView } from './contract.ts';
import { drawnItems } from './drawn-items.ts';
import { isSettled, type Settled } from './settle-sitting.ts';

type Banks = Pick<Dependencies, 'examBanks'>;

/**
 * A sitting as its own person sees it: open with its items, over with its result; never a key.
 * Undefined for an open one whose items can't be shown any more: it has to be annulled.
 */
export async function sittingViewOf(
  dependencies: Banks & Pick<Dependencies, 'now'>,
  sitting: SittingItem,
  language: Language,
): Promise<SittingView | undefined> {
  const { number, starts, ends, bank, revision, submitted = null } = sitting;
  const now = dependencies.now();
  const common = { number, starts, ends, now, sample: bank.sample, revision, submitted };
  if (isSettled(sitting)) {
    return { ...common, ...(await overView(dependencies, sitting, language)) };
  }
  const items = await itemViews(dependencies, sitting, language);
  return items && { ...common, items, answers: sitting.answers, result: null, objectives: {} };
}

/** A result stays, be the bank gone: then it names its objectives as far as the one in use does. */
async function overView(
  { examBanks }: Banks,
  { result, bank: { id, version } }: Settled,
  language: Language,
) {
  const words =
    (await examBanks.words(id, version, language)) ??
    (await wordsOf({ examBanks }, { id, version: (await examBanks.newest(id)).version }, language));
  const named = result.objectives.flatMap(({ objective }) => {
    const name = words.objectives[objective];
    return name === undefined ? [] : [[objective, name] as const];
  });
  return { items: [], answers: {}, result, objectives: Object.fromEntries(named) };
}

async function itemViews(
  dependencies: Banks,
  sitting: SittingItem,
  language: Language,
): Promise<SittingView['items'] | undefined> {
  const { id: bankId } = sitting.bank;
  const bank = await drawnItems(dependencies, sitting);
  if (!bank) return undefined;
  const words = await wordsOf(dependencies, { id: bankId, version: bank.version }, language);
  return sitting.items.map(({ id, options }) => {
    const item = wordIn(words.items, id, bankId);
    const textOf = (option: string) => wordIn(item.options, option, bankId);
    return {
      id,
      stem: item.stem,
      options: options.map((each) => ({ id: each, text: textOf(each) })),
    };
  });
}

/** The words of a bank that is there. */
export async function wordsOf(
  { examBanks }: Banks,
  { id, version }: { readonly id: string; readonly version: number },
  language: Language,
): Promise<ExamWords> {
  const words = await examBanks.words(id, version, language);
  if (!words) throw new BrokenExamBank(`${id}.${version}.${language}`);
  return words;
}

/** The compiler lets no bank through that lacks words; one that was put there by hand may. */
function wordIn<T>(words: Readonly<Record<string, T>>, id: string, bankId: string): T {
  const found = words[id];
  if (found === undefined) throw new BrokenExamBank(`${bankId}, words of ${id}`);
  return found;
}
