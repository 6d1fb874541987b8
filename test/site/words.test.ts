import { describe, expect, it } from 'vitest';
import { findReligiousMarker } from '../../content/compile/religious-markers.ts';
import { languages } from '../../content/schema/language.ts';
import { registry } from '../../site/src/words/registry.ts';
import { workshopWords } from '../../site/src/workshop/words/registry.ts';

describe("the site's own words", () => {
  it.each(languages)('point to no religious text (%s)', (language) => {
    const texts = textsIn([registry[language].words, workshopWords[language]]);
    expect(texts.length).toBeGreaterThan(200);
    const marked = texts.filter((text) => findReligiousMarker(text, language) !== undefined);
    expect(marked).toEqual([]);
  });
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  // A text with a number or a name in it.
  if (typeof value === 'function') return [String(value(1, 1, 1))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
