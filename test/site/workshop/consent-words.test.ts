import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import { consentVersion } from '../../../functions/enrollment/contract.ts';
import { workshopWords } from '../../../site/src/workshop/words/registry.ts';

/**
 * What each version of the consent says, in all languages. A record keeps only the version that was
 * agreed to, so lines are added and never changed: other words are another version.
 */
const digests: Readonly<Record<string, string>> = {
  '2026-11.2': '8581d85ff96c24d3cb270ffbc332c23d1b40c31e9ce28cc470fe72313b1ff57f',
};

test('what people agree to never changes under the same version', () => {
  const words = languages.map((language) => [language, workshopWords[language].entering.consent]);
  const text = JSON.stringify(words).normalize('NFC');
  const digest = createHash('sha256').update(text).digest('hex');
  // Other words: raise `consentVersion` in the contract, then add it here with this digest.
  expect({ [consentVersion]: digest }).toEqual({ [consentVersion]: digests[consentVersion] });
});
