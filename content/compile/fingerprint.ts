import { createHash } from 'node:crypto';
import type { ConductWords } from '../schema/conduct.ts';
import type { QuizItem } from '../schema/quiz.ts';
import type { QuizWords } from '../schema/quiz-words.ts';
import type { RubricFile } from '../schema/rubric.ts';
import type { RubricWords } from '../schema/rubric-words.ts';

/**
 * SHA-256 (hex) over items, forms, objectives, options and right options in their order: what the
 * grading of a version rests on.
 */
export function fingerprintKey(items: readonly QuizItem[]): string {
  return sha256(
    items.map((item) =>
      item.kind === 'choice'
        ? [item.id, item.kind, item.form, item.objective, item.options, item.right]
        : [item.id, item.kind, item.points],
    ),
  );
}

/**
 * SHA-256 (hex) over what the ids mean in one language: stems, option texts, scale steps. Two option
 * texts that changed places leave the key as it was and turn a right answer into a wrong one; only
 * this hash sees it. Explanations are left out: they may be improved at any time.
 */
export function fingerprintWording(items: readonly QuizItem[], words: QuizWords): string {
  return sha256(
    items.map(({ id }) => {
      const item = words.items[id];
      if (item === undefined) return [id, null];
      const meanings = 'options' in item ? item.options : item.scale;
      const pairs = Object.entries(meanings).sort(([one], [other]) => (one < other ? -1 : 1));
      return [id, item.stem, pairs];
    }),
  );
}

/** SHA-256 (hex) over levels and criteria in their order: what an observer's scores rest on. */
export function fingerprintRubric({ levels, criteria }: RubricFile): string {
  return sha256([levels, criteria.map(({ id, critical }) => [id, critical])]);
}

/** SHA-256 (hex) over what levels and criteria mean in one language. */
export function fingerprintRubricWords(
  { levels, criteria }: RubricFile,
  words: RubricWords,
): string {
  return sha256([
    levels.map((level) => words.levels[level]),
    criteria.map(({ id }) => {
      const { name, describes = {} } = words.criteria[id] ?? {};
      return [name, levels.map((level) => describes[level])];
    }),
  ]);
}

/** SHA-256 (hex) over how much there is to agree to, in whatever language. */
export function fingerprintConduct(words: ConductWords | undefined): string {
  return sha256([words?.points.length, words?.safeguarding.length]);
}

/** SHA-256 (hex) over sentences as they stand. */
export function fingerprintText(sentences: readonly (readonly string[])[]): string {
  return sha256(sentences);
}

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value).normalize('NFC')).digest('hex');
}
