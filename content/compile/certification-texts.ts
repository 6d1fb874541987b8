import { type Language, languages } from '../schema/language.ts';
import type { ByLanguage, CertificationDraft } from './draft.ts';
import { wordsBeside } from './draft.ts';
import { type Text, textsOfJson } from './texts.ts';

/** All that trainers, observers and readers of a credential see. */
export function textsOfCertification(draft: CertificationDraft): Text[] {
  const { tracks, rubrics, conduct, banks } = draft;
  return [
    ...[...tracks, ...rubrics, ...banks].flatMap((each) =>
      textsOf<unknown>(each.words, (language) => wordsBeside(each, language)),
    ),
    ...conduct.flatMap(({ folder, version, words }) =>
      textsOf(words, (language) => `${folder}/${version}.${language}.json`),
    ),
  ];
}

function textsOf<Words>(words: ByLanguage<Words>, fileOf: (language: Language) => string): Text[] {
  return languages.flatMap((language) => {
    const inLanguage = words[language];
    return inLanguage === undefined ? [] : textsOfJson(fileOf(language), language, inLanguage);
  });
}
