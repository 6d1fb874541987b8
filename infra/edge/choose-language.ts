import type { Language } from '../../functions/platform/language.ts';
import { neutralSites } from './neutral-sites.ts';

/** The language of a word such as `ur`, `UR` or `ur-PK`; undefined for one that Sanad lacks. */
export function languageNamed(tag: string): Language | undefined {
  const primary = (tag.trim().split('-')[0] || '').toLowerCase();
  return isLanguage(primary) ? primary : undefined;
}

function isLanguage(word: string): word is Language {
  return Object.keys(neutralSites).indexOf(word) >= 0;
}

/**
 * The best of our languages for an `Accept-Language` header (RFC 9110 12.5.4): highest q first, the
 * earlier one among equals, English when none fits.
 */
export function languageAccepted(header: string): Language {
  let best: Language = 'en';
  let bestWeight = 0;
  header.split(',').forEach((range) => {
    const language = languageNamed(range.split(';')[0] || '');
    const weight = weightOf(range);
    if (language && weight > bestWeight) {
      best = language;
      bestWeight = weight;
    }
  });
  return best;
}

function weightOf(range: string): number {
  const q = /;\s*q\s*=\s*([0-9.]+)/i.exec(range);
  const weight = q ? Number(q[1]) : 1;
  return weight >= 0 && weight <= 1 ? weight : 0;
}
