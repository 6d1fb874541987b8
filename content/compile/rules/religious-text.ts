import type { ReligiousReference } from '../../schema/religious-reference.ts';
import { textsOfCertification } from '../certification-texts.ts';
import type { Draft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { findReligiousMarker, holdsPassage } from '../religious-markers.ts';
import type { MarkerKind } from '../religious-words/marker-pattern.ts';
import {
  type Text,
  textsOfGlossary,
  textsOfModule,
  textsOfService,
  textsOfSources,
} from '../texts.ts';

/**
 * No verse, hadith, ruling or religious authority stands in content, unless `religiousReferences`
 * of the module holds that very passage with its reference and a named scholar's review. A record
 * excuses its own passage, and its citation in the text that holds the passage. Nothing else has
 * records, so nothing excuses it.
 */
export function checkReligiousText(draft: Draft): Mistake[] {
  const withoutRecords = [
    ...textsOfGlossary(draft.glossary),
    ...draft.services.flatMap(textsOfService),
    ...textsOfCertification(draft),
  ];
  return [
    ...draft.modules.flatMap((module) =>
      [...textsOfModule(module), ...textsOfSources(module)].flatMap((text) =>
        check(text, module.religiousReferences),
      ),
    ),
    ...withoutRecords.flatMap((text) => check(text, [])),
  ];
}

const otherwise: Readonly<Record<MarkerKind, string>> = {
  passage: '',
  name: ' If it is the name of somebody in a story, choose another name.',
  year: ' If it is the year, write العام.',
  numbers: ' If it is a time of day or a ratio, write it in words.',
};

function check({ text, language, placeAt }: Text, records: readonly ReligiousReference[]) {
  const reviewed = records
    .filter((record) => holdsPassage(text, record.text))
    .flatMap((record) => [record.text, record.reference]);
  const found = findReligiousMarker(text, language, reviewed);
  if (found === undefined) return [];
  const says =
    `"${found.marker}" points to religious text: say it in our own words, or add the passage to ` +
    "religiousReferences in module.json with its reference and a named scholar's review." +
    otherwise[found.kind];
  return [mistake('religious-text', placeAt(found.index), says)];
}
