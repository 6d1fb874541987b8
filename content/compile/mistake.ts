/** What an author got wrong; tests and tools tell mistakes apart by this, never by the prose. */
export type MistakeKind =
  | 'unreadable'
  | 'invalid'
  | 'missing-file'
  | 'missing-translation'
  | 'unexpected-file'
  | 'markup'
  | 'unknown-objective'
  | 'uncovered-objective'
  | 'content-note'
  | 'key'
  | 'forms'
  | 'right-positions'
  | 'right-option-length'
  | 'quiz-words'
  | 'activities'
  | 'length'
  | 'plain-language'
  | 'avoided-word'
  | 'glossary'
  | 'facts'
  | 'quiz-style'
  | 'unfinished'
  | 'digits'
  | 'neutral'
  | 'web-address'
  | 'religious-text'
  | 'phone-number'
  | 'version'
  | 'service'
  | 'shelter-place'
  | 'unknown-name'
  | 'prerequisite-cycle'
  | 'levels'
  | 'alike'
  | 'exam-draw'
  | 'exam-copy'
  | 'sample';

/** `file` starts with `content/`; `field` is a path in JSON or a line; `sentence` holds both. */
export type Mistake = { kind: MistakeKind; file: string; field: string; sentence: string };

/** Where a mistake is. */
export type Place = { file: string; field: string };

/** Makes a mistake; `says` ends with the remedy. */
export function mistake(kind: MistakeKind, place: Place, says: string): Mistake {
  const { file, field } = place;
  return { kind, file, field, sentence: `${file}, ${field}: ${says}` };
}
