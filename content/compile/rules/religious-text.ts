import type { ReligiousReference } from '../../schema/religious-reference.ts';
import type { Draft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { findReligiousMarker } from '../religious-markers.ts';
import { type Text, textsOfModule, textsOfService } from '../texts.ts';

/**
 * No verse, hadith, ruling or religious authority stands in content, unless `religiousReferences`
 * of the module holds that very passage with its reference and a named scholar's review. A record
 * excuses its own words only. Directory entries have no records, so nothing excuses them.
 */
export function checkReligiousText({
  modules,
  services,
}: Pick<Draft, 'modules' | 'services'>): Mistake[] {
  return [
    ...modules.flatMap((module) =>
      textsOfModule(module).flatMap((text) => check(text, module.religiousReferences)),
    ),
    ...services.flatMap(textsOfService).flatMap((text) => check(text, [])),
  ];
}

function check(given: Text, records: readonly ReligiousReference[]): Mistake[] {
  const found = findReligiousMarker(withoutReviewed(given.text, records), given.language);
  if (found === undefined) return [];
  const says =
    `"${found.marker}" points to religious text: say it in our own words, or add the passage to ` +
    "religiousReferences in module.json with its reference and a named scholar's review.";
  return [mistake('religious-text', given.placeAt(found.index), says)];
}

/** Blanks reviewed passages and their citations, so that every index stays where it was. */
function withoutReviewed(text: string, records: readonly ReligiousReference[]): string {
  const reviewed = records
    .flatMap((record) => [record.text, record.reference])
    .sort((one, other) => other.length - one.length);
  return reviewed.reduce(
    (rest, passage) => rest.replaceAll(passage, ' '.repeat(passage.length)),
    text,
  );
}
