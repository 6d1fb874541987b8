import type { Language } from '../../../content/schema/language.ts';
import type { OpenBadgeClaims } from '../../../functions/certification/standard/open-badge.ts';
import { dateIn } from '../dates.ts';
import { element } from '../impact/element.ts';
import { fill } from '../words/fill.ts';
import type { Verdict } from './verdict.ts';
import type { VerifyWords } from './verify-words.ts';

/** What came out of a check, as elements of the page. */
export function drawVerdict(verdict: Verdict, words: VerifyWords): HTMLElement[] {
  if (verdict.kind === 'not-valid') {
    return [seal('bad', words.notValid, words.reasons[verdict.reason])];
  }
  if (verdict.kind === 'unchecked') {
    return [seal('unsure', words.unchecked, words.hindrances[verdict.why])];
  }
  const { kind, at, credential, asOf } = verdict;
  const since = at === undefined ? [] : [fill(words.since, { date: day(at, words) })];
  const tone = kind === 'valid' ? 'good' : 'bad';
  return [
    seal(tone, words.standing[kind], words.means[kind], ...since),
    facts(credential, asOf, words),
    toPrint(credential, words),
  ];
}

/** A day of a moment in UTC, so that everybody reads the same one. */
export function day(moment: string, { language }: VerifyWords): string {
  return dateIn(language, moment.slice(0, 10));
}

/** How a check came out, in a frame. */
export function seal(tone: 'good' | 'bad' | 'unsure', title: string, ...lines: readonly string[]) {
  return element(
    'div',
    { class: `checked checked-${tone}` },
    element('h2', { tabindex: '-1' }, title),
    ...lines.map((line) => element('p', {}, line)),
  );
}

/** What the credential says of itself, in its own language, and what it can't say: of when we know. */
function facts(credential: OpenBadgeClaims, asOf: string, words: VerifyWords): HTMLElement {
  const { achievement, identifier } = credential.credentialSubject;
  const marks = (achievement.tag ?? []).map((mark) =>
    element('strong', { class: 'checked-mark' }, words.marks[mark]),
  );
  const { fact } = words;
  const rows: readonly (readonly [string, readonly (string | HTMLElement)[]])[] = [
    [fact.name, [own(identifier[0]?.identityHash ?? '', words.language)]],
    [fact.track, [own(achievement.name, words.language), ...marks]],
    [fact.issuer, [own(credential.issuer.name, words.language), address(credential.issuer.url)]],
    [fact.from, [day(credential.validFrom, words)]],
    [fact.until, [day(credential.validUntil, words)]],
    [fact.asOf, [day(asOf, words)]],
    [fact.meaning, [own(achievement.description, words.language)]],
    [fact.criteria, [own(achievement.criteria.narrative, words.language)]],
  ];
  return element(
    'dl',
    { class: 'checked-facts' },
    ...rows.map(([name, parts]) =>
      element('div', {}, element('dt', {}, name), element('dd', {}, ...parts)),
    ),
  );
}

/** The class for words in letters that the page's own language doesn't bring. */
export function lettersOf(text: string, page: Language): string {
  return page === 'en' && /[\u0600-\u06ff]/.test(text) ? 'checked-letters' : '';
}

/** Words of the credential, whichever way they run. */
function own(text: string, language: Language): HTMLElement {
  return element('span', { dir: 'auto', class: `checked-own ${lettersOf(text, language)}` }, text);
}

/** As text: the address is what the issuer says of itself, nothing that we would send anybody to. */
function address(url: string): HTMLElement {
  return element('span', { class: 'ltr soft checked-own' }, url);
}

function toPrint(credential: OpenBadgeClaims, words: VerifyWords): HTMLElement {
  const id = /([A-Za-z0-9_-]+)\.jwt$/.exec(credential.id)?.[1] ?? '';
  const href = `/${words.language}/certificate/#${id}`;
  return element('p', { class: 'screen-only' }, element('a', { href }, words.print));
}
