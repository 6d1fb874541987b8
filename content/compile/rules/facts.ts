import { languages } from '../../schema/language.ts';
import { type ModuleDraft, wordsFile } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';

/** No language is ahead of the module's facts. Being behind is allowed, and `status` shows it. */
export function checkFacts(module: ModuleDraft): Mistake[] {
  return languages.flatMap((language) => {
    const facts = module.words[language]?.facts;
    if (facts === undefined || facts <= module.facts) return [];
    const says =
      `is ${facts} but module.json has facts ${module.facts}: raise it there if a fact changed, ` +
      'or lower it here.';
    return [mistake('facts', { file: wordsFile(module, language), field: 'facts' }, says)];
  });
}
