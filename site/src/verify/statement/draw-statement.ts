import { rosterSize } from '../../../../functions/certification/rules/count-roster.ts';
import type { StatementClaims } from '../../../../functions/certification/statements/statement.ts';
import { dateIn } from '../../dates.ts';
import { element, type Part } from '../../impact/element.ts';
import { fill } from '../../words/fill.ts';
import { lettersOf, seal } from '../draw-verdict.ts';
import type { VerifyWords } from '../verify-words.ts';

/** Titles of modules in the page's language, by id. */
export type ModuleTitles = Readonly<Record<string, string>>;

interface Reading {
  readonly words: VerifyWords;
  readonly modules: ModuleTitles;
}

/** What a genuine statement says, in the reader's language. */
export function drawStatement(said: StatementClaims, reading: Reading): HTMLElement[] {
  const { statement } = reading.words;
  const also = said.calledOff ? [statement.calledOff] : [];
  return [
    seal('good', statement.genuine, statement.means, statement.limits, ...also),
    element(
      'dl',
      { class: 'checked-facts' },
      ...factsOf(said, reading).map(([name, parts]) =>
        element('div', {}, element('dt', {}, name), element('dd', {}, ...parts)),
      ),
    ),
  ];
}

function factsOf(
  said: StatementClaims,
  { words, modules }: Reading,
): readonly (readonly [string, readonly Part[]])[] {
  const { fact, module } = words.statement;
  const { language } = words;
  const line = (text: string) =>
    element('span', { dir: 'auto', class: `checked-own ${lettersOf(text, language)}` }, text);
  const titled = ({ id, version }: StatementClaims['modules'][number]) =>
    line(fill(module, { title: modules[id] ?? id, version }));
  const { codes, asOf, closed } = said;
  return [
    [fact.organisation, [line(said.organisation)]],
    [fact.modules, said.modules.map(titled)],
    [fact.days, said.days.map((each) => line(dateIn(language, each)))],
    [fact.closed, [dateIn(language, closed)]],
    [fact.roster, [`${rosterSize(codes)}`]],
    [fact.completed, [`${codes.completed}`]],
    ...(codes.replaced > 0 ? ([[fact.replaced, [`${codes.replaced}`]]] as const) : []),
    [fact.asOf, [dateIn(language, asOf)]],
  ];
}
