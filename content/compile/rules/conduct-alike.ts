import { languages } from '../../schema/language.ts';
import type { ConductDraft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';

const lists = ['points', 'safeguarding'] as const;

/** A version of the code of conduct has as many sentences in every language: all promise the same. */
export function checkConductAlike({ folder, version, words }: ConductDraft): Mistake[] {
  const written = languages.flatMap((language) => {
    const inLanguage = words[language];
    return inLanguage === undefined ? [] : [{ language, inLanguage }];
  });
  const [first, ...others] = written;
  if (first === undefined) return [];
  return others.flatMap(({ language, inLanguage }) =>
    lists.flatMap((list) => {
      const wanted = first.inLanguage[list].length;
      const given = inLanguage[list].length;
      if (wanted === given) return [];
      const says = `has ${given} sentences but ${wanted} in "${first.language}": make them the same.`;
      const place = { file: `${folder}/${version}.${language}.json`, field: list };
      return [mistake('alike', place, says)];
    }),
  );
}
