import { trackSchema } from '../schema/track.ts';
import { trackWordsSchema } from '../schema/track-words.ts';
import type { TrackDraft } from './draft.ts';
import { inEach } from './in-each.ts';
import { type Intake, takeJson } from './intake.ts';
import { noteOtherName } from './note-other-name.ts';
import { structureNames } from './structure-names.ts';

/** All tracks as far as they can be read. */
export function readTracks(intake: Intake): TrackDraft[] {
  const folder = 'content/tracks';
  return structureNames(intake, folder).flatMap((name) => {
    const file = `${folder}/${name}.json`;
    const track = takeJson(intake, file, trackSchema);
    const words = inEach((language) =>
      takeJson(intake, `${folder}/${name}.${language}.json`, trackWordsSchema),
    );
    if (track === undefined) return [];
    noteOtherName(intake, { file, id: track.id }, name);
    return [{ ...track, file, words }];
  });
}
