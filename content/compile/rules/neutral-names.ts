import { languages } from '../../schema/language.ts';
import { type ModuleDraft, wordsFile } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';

/** Address and browser title give no hint: they hold neither the module's id nor its title. */
export function checkNeutralNames(module: ModuleDraft): Mistake[] {
  const slug = { file: `${module.folder}/module.json`, field: 'slug' };
  const remedy = 'choose one that tells a bystander nothing.';
  return [
    ...(module.slug.includes(module.id)
      ? [mistake('neutral', slug, `holds the module's id "${module.id}": ${remedy}`)]
      : []),
    ...languages.flatMap((language) => {
      const words = module.words[language];
      if (words === undefined || !holds(words.neutralTitle, words.title)) return [];
      const place = { file: wordsFile(module, language), field: 'neutralTitle' };
      return [mistake('neutral', place, `holds the title "${words.title}": ${remedy}`)];
    }),
  ];
}

function holds(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}
