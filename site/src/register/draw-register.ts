import type { RegisterFile } from '../../../functions/certification/standard/register-file.ts';
import { element } from '../impact/element.ts';
import type { RegisterWords } from './register-words.ts';

type Listed = RegisterFile['people'][number];

export interface Choice {
  /** Empty for all. */
  readonly province: string;
  readonly track: string;
}

/** The people of the register that fit a choice. */
export function chosenOf(people: readonly Listed[], { province, track }: Choice): Listed[] {
  return people.filter(
    (each) =>
      (province === '' || each.province === province) &&
      (track === '' || each.tracks.includes(track)),
  );
}

/** People of the register as a table. */
export function drawPeople(people: readonly Listed[], words: RegisterWords): HTMLElement {
  const heads = [words.name, words.track, words.province, words.languages];
  return element(
    'div',
    { class: 'impact-table', role: 'region', tabindex: '0', 'aria-label': words.listTitle },
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head))),
      ),
      element('tbody', {}, ...people.map((each) => row(each, words))),
    ),
  );
}

function row({ name, province, languages, tracks }: Listed, words: RegisterWords): HTMLElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row', dir: 'auto' }, name),
    element('td', {}, tracks.map((id) => words.tracks[id] ?? id).join(' · ')),
    element('td', {}, words.provinces[province]),
    element('td', {}, languages.map((each) => words.languageNames[each]).join(' · ')),
  );
}

/** A list to choose from, with all of them first. */
export function drawChoice(
  { id, label }: { readonly id: string; readonly label: string },
  names: readonly (readonly [string, string])[],
  all: string,
): HTMLElement {
  return element(
    'p',
    {},
    element('label', { for: id }, label),
    element(
      'select',
      { id },
      element('option', { value: '' }, all),
      ...names.map(([value, name]) => element('option', { value }, name)),
    ),
  );
}
