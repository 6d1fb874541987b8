import type { Conduct, Rubric, Track } from './content.ts';
import type { ConductDraft, RubricDraft, TrackDraft } from './draft.ts';
import { inAll } from './in-all.ts';

// Drafts without mistakes as content; each throws when a language is missing.

export function completeTrack({ file: _, $schema: __, ...track }: TrackDraft): Track {
  return { ...track, words: inAll(track.words, ({ $schema: ___, ...words }) => words) };
}

export function completeRubric({ file: _, $schema: __, ...rubric }: RubricDraft): Rubric {
  return { ...rubric, words: inAll(rubric.words, ({ $schema: ___, ...words }) => words) };
}

export function completeConduct({ version, words }: ConductDraft): Conduct {
  return { version, words: inAll(words, ({ $schema: _, ...rest }) => rest) };
}
