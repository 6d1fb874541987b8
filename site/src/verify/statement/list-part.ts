import type { StatementClaims } from '../../../../functions/certification/statements/statement.ts';
import { element } from '../../impact/element.ts';
import { fillPlace } from '../../impact/fill-place.ts';
import { fill } from '../../words/fill.ts';
import { seal } from '../draw-verdict.ts';
import { takeChosen } from '../take-chosen.ts';
import type { VerifyWords } from '../verify-words.ts';
import { compareList, type ListVerdict } from './compare-list.ts';

/** Many times the size of any list with 4,000 codes. */
const mostBytes = 5 * 1_024 * 1_024;
/** Rows without a code that are named one by one. */
const shownRows = 12;

export interface ListPart {
  readonly element: HTMLElement;
  /** Compares a file of this device; nothing of it goes anywhere. */
  take(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<void>;
}

/** Whether a dropped file is meant as a list rather than as another statement. */
export function isListFile({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  return type === 'text/csv' || /\.(?:csv|tsv|txt)$/i.test(name);
}

/** Where the list that belongs to a statement is chosen, and what it is to it. */
export function listPart(said: StatementClaims, words: VerifyWords): ListPart {
  const texts = words.statement.list;
  const result = element('div', { role: 'status' });
  let latest = 0;
  const take: ListPart['take'] = async (file) => {
    latest += 1;
    const mine = latest;
    fillPlace(result, element('p', {}, words.checking));
    const verdict = await verdictOn(file, said);
    if (mine === latest) fillPlace(result, ...drawList(verdict, said, words));
  };
  const input = element('input', {
    id: 'statement-list',
    type: 'file',
    accept: '.csv,.tsv,.txt,text/csv',
  });
  input.addEventListener('change', () => {
    const chosen = input instanceof HTMLInputElement ? takeChosen(input) : undefined;
    if (chosen) void take(chosen);
  });
  const part = element(
    'section',
    { class: 'screen-only' },
    element('h2', {}, texts.title),
    element('p', {}, texts.lead),
    element('p', {}, element('label', { for: 'statement-list' }, texts.choose), input),
  );
  return { element: element('div', {}, part, result), take };
}

async function verdictOn(
  file: Pick<File, 'size' | 'arrayBuffer'>,
  said: StatementClaims,
): Promise<ListVerdict> {
  if (file.size > mostBytes) return { kind: 'no-list' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes ? compareList(new Uint8Array(bytes), said) : { kind: 'no-list' };
}

/** How a list compares with a statement, as elements of the page. */
function drawList(
  verdict: ListVerdict,
  { rows: wantedRows, codes }: StatementClaims,
  { statement: { list } }: VerifyWords,
): HTMLElement[] {
  if (verdict.kind === 'no-list') return [seal('unsure', list.noList, list.noListMeans)];
  const wantedCompleted = codes.completed;
  if (verdict.kind === 'differs') {
    const numbers = { ...verdict, wantedRows, wantedCompleted };
    return [seal('bad', list.differs, fill(list.differsMeans, numbers), list.rewritten)];
  }
  const { uncovered } = verdict;
  const means = fill(list.matchesMeans, { rows: wantedRows, completed: wantedCompleted });
  if (uncovered.length === 0) return [seal('good', list.matches, means, list.covers)];
  const first = uncovered.slice(0, shownRows).join(', ');
  const rows = uncovered.length > shownRows ? `${first} …` : first;
  return [seal('unsure', list.matches, means, fill(list.uncovered, { rows }), list.covers)];
}
