import type { Impact } from '../../../functions/insights/impact.ts';
import type { PublicRollUpView } from '../../../functions/insights/roll-up.ts';
import { fill } from '../words/fill.ts';
import { element, type Part } from './element.ts';
import type { ImpactWords } from './impact-words.ts';
import { type Total, totalOf } from './total-of.ts';

/** The public figures as elements of the page: together, by quarter and by province. */
export function drawImpact({ quarters, provinces }: Impact, words: ImpactWords): HTMLElement[] {
  const total = totalOf(quarters);
  if (total.workshops === 0) return [element('p', {}, words.none)];
  const byQuarter = quarters.map((each) => ({
    name: quarterName(each, words),
    total: totalOf([each]),
  }));
  const byProvince = provinces.map((each) => ({
    name: words.provinces[each.province],
    total: totalOf(each.quarters),
  }));
  return [
    facts(total, words),
    table({ caption: words.byQuarter, head: words.quarter, rows: byQuarter }, words),
    table({ caption: words.byProvince, head: words.province, rows: byProvince }, words),
  ];
}

function facts(total: Total, words: ImpactWords): HTMLElement {
  const { joined, both, gain, workshops } = total;
  const figures: [string, Part[]][] = [
    [words.workshops, [number(workshops)]],
    [words.joined, summed(joined, total, words)],
    [words.both, summed(both, total, words)],
    [words.gain, gained(gain, total, words)],
  ];
  return element(
    'dl',
    { class: 'impact-facts' },
    ...figures.map(([name, parts]) =>
      element('div', {}, element('dt', {}, name), element('dd', {}, ...parts)),
    ),
  );
}

interface Table {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly { readonly name: string; readonly total: Total }[];
}

function table({ caption, head, rows }: Table, words: ImpactWords): HTMLElement {
  const heads = [head, words.workshops, words.joined, words.gain];
  return element(
    'div',
    { class: 'impact-table', role: 'region', tabindex: '0', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', {}, caption),
      element(
        'thead',
        {},
        element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text))),
      ),
      element('tbody', {}, ...rows.map((row) => tableRow(row, words))),
    ),
  );
}

function tableRow({ name, total }: Table['rows'][number], words: ImpactWords): HTMLElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    element('td', {}, number(total.workshops)),
    element('td', {}, ...summed(total.joined, total, words)),
    element('td', {}, ...gained(total.gain, total, words)),
  );
}

function summed(sum: Total['joined'], { workshops: all }: Total, words: ImpactWords): Part[] {
  if (sum.workshops === 0) return [words.nothing];
  return [number(sum.people), rests(words.restsOn, { workshops: sum.workshops, all })];
}

function gained(gain: Total['gain'], { workshops: all }: Total, words: ImpactWords): Part[] {
  if (!gain) return [words.nothing];
  const { workshops, pairs, points } = gain;
  const text = points < 0 ? `\u2212${-points}` : `${points > 0 ? '+' : ''}${points}`;
  return [leftToRight(text), rests(words.pairs, { pairs, workshops, all })];
}

function rests(text: string, values: Readonly<Record<string, number>>): HTMLElement {
  const shown = Object.entries(values).map(([name, count]) => [name, count.toLocaleString('en')]);
  return element('small', {}, fill(text, Object.fromEntries(shown)));
}

function number(count: number): HTMLElement {
  return leftToRight(count.toLocaleString('en'));
}

function leftToRight(text: string): HTMLElement {
  return element('bdi', { dir: 'ltr' }, text);
}

function quarterName({ quarter }: PublicRollUpView, { months }: ImpactWords): string {
  const [year, at] = quarter.split('-Q');
  const name = months[Number(at) - 1];
  return name === undefined ? quarter : `${name} ${year}`;
}
