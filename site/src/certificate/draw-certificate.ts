import type { OpenBadgeClaims } from '../../../functions/certification/standard/open-badge.ts';
import { qrPath } from '../console/sharing/qr-path.ts';
import { element } from '../impact/element.ts';
import { day, lettersOf } from '../verify/draw-verdict.ts';
import type { VerifyWords } from '../verify/verify-words.ts';

/** The words of a track in the page's language, for those that this site knows. */
export type TrackNames = Readonly<
  Record<string, { readonly name: string; readonly description: string }>
>;

export interface PageOfCertificate {
  readonly credential: OpenBadgeClaims;
  /** Where it can be checked. */
  readonly link: string;
  readonly tracks: TrackNames;
}

/** A certificate to print: what it says, in the language of the page where that is known. */
export function drawCertificate(
  { credential, link, tracks }: PageOfCertificate,
  words: VerifyWords,
): HTMLElement[] {
  const { achievement, identifier } = credential.credentialSubject;
  const holder = identifier[0]?.identityHash ?? '';
  const known = tracks[trackOf(achievement.id)] ?? achievement;
  const marks = (achievement.tag ?? []).map((mark) =>
    element('p', { class: 'checked-mark' }, words.marks[mark]),
  );
  const days = [
    [words.fact.from, credential.validFrom],
    [words.fact.until, credential.validUntil],
  ] as const;
  return [
    element(
      'article',
      { class: 'certificate' },
      element('p', { class: 'certificate-kind' }, words.certificate),
      element('p', {}, ...certifies(credential.issuer.name, words)),
      element(
        'p',
        { class: `certificate-name ${lettersOf(holder, words.language)}`, dir: 'auto' },
        holder,
      ),
      element('p', {}, words.holds),
      element('h2', { dir: 'auto' }, known.name),
      ...marks,
      element('p', { class: 'certificate-text', dir: 'auto' }, known.description),
      element(
        'dl',
        {},
        ...days.map(([name, at]) =>
          element('div', {}, element('dt', {}, name), element('dd', {}, day(at, words))),
        ),
      ),
      toCheck(link, words),
    ),
  ];
}

/** The sentence with the issuer's name, which may run the other way than the sentence. */
function certifies(issuer: string, words: VerifyWords): (string | HTMLElement)[] {
  const [before = '', after = ''] = words.certifies.split('{issuer}');
  return [before, element('bdi', {}, issuer), after];
}

/** The id of a track in an achievement's: `…/trainers/#<track>.<version>`. */
function trackOf(achievement: string): string {
  return /#([a-z0-9-]+)\.\d+$/.exec(achievement)?.[1] ?? '';
}

function toCheck(link: string, words: VerifyWords): HTMLElement {
  return element(
    'div',
    { class: 'certificate-check' },
    qrCode(link, words.qr),
    element(
      'div',
      {},
      element('p', {}, words.scan),
      element('p', { class: 'ltr certificate-link' }, link),
      element('p', {}, words.onPaper),
    ),
  );
}

/** Built from the code's own squares: no markup is ever parsed. */
function qrCode(text: string, label: string): HTMLElement {
  const { size, path } = qrPath(text);
  const names = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(names, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  const light = document.createElementNS(names, 'rect');
  light.setAttribute('class', 'certificate-light');
  light.setAttribute('width', String(size));
  light.setAttribute('height', String(size));
  const dark = document.createElementNS(names, 'path');
  dark.setAttribute('class', 'certificate-dark');
  dark.setAttribute('d', path);
  dark.setAttribute('shape-rendering', 'crispEdges');
  svg.append(light, dark);
  const place = element('div', { class: 'certificate-qr' });
  place.append(svg);
  return place;
}
