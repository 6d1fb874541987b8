import type { GiftAnswer, GiftBody, GiftFormat, GiftWords, OtherKind } from './gift-question.ts';
import { type Mark, marksIn } from './gift-text.ts';
import { readWords } from './read-words.ts';

const weighted = /^%(-*\d{1,2}\.?\d*)%/;

/** What stands between the braces, told apart by the signs that Moodle looks for. */
export function readBody(
  raw: string,
  format: GiftFormat,
): { body: GiftBody; generalFeedback: GiftWords | null } {
  const general = lastOfFour(marksIn(raw));
  const answers = raw.slice(0, general).trim();
  const generalFeedback = general === undefined ? null : readWords(raw.slice(general + 4), format);
  return { body: bodyOf(answers, format), generalFeedback };
}

/** Where the last `####` starts, as Moodle's import finds it. */
function lastOfFour(marks: readonly Mark[]): number | undefined {
  const hashes = marks.filter(({ sign }) => sign === '#').map(({ at }) => at);
  return hashes.findLast((at) => [1, 2, 3].every((step) => hashes.includes(at + step)));
}

function bodyOf(raw: string, format: GiftFormat): GiftBody {
  const marks = marksIn(raw);
  const has = (sign: string) => marks.some((mark) => mark.sign === sign);
  if (raw === '') return { kind: 'essay' };
  if (raw.startsWith('#')) return { kind: 'numerical' };
  if (has('~')) return multipleChoice(raw, format);
  return { kind: withoutTilde(raw, has('=')) };
}

function withoutTilde(raw: string, equals: boolean): OtherKind {
  if (equals && raw.includes('->')) return 'matching';
  // Moodle wants capitals; who wrote {true} meant the same, and it is refused either way.
  return /^(?:T|F|TRUE|FALSE)\s*(?:#|$)/i.test(raw) ? 'true-false' : 'short-answer';
}

function multipleChoice(raw: string, format: GiftFormat): GiftBody {
  const starts = marksIn(raw).filter(({ sign }) => sign === '~' || sign === '=');
  if (starts[0]?.at !== 0) {
    return { kind: 'broken', says: 'has words before its first answer: begin it with = or ~' };
  }
  if (starts.some(({ at }, index) => isDoubled(raw.slice(at), starts[index + 1]))) {
    const says = 'has ~= before an answer: write = alone before the right one';
    return { kind: 'broken', says };
  }
  const answers = starts.map(({ at, sign }, index) =>
    readAnswer(raw.slice(at + 1, starts[index + 1]?.at).trim(), { right: sign === '=', format }),
  );
  return { kind: 'multiple-choice', answers };
}

/** Other programs write `~=`; Moodle makes an empty option of the `~`. */
function isDoubled(rest: string, next: Mark | undefined): boolean {
  return next?.sign === '=' && /^~\s*=/.test(rest);
}

function readAnswer(raw: string, given: { right: boolean; format: GiftFormat }): GiftAnswer {
  const weight = weighted.exec(raw);
  const rest = raw.slice(weight?.[0].length ?? 0);
  const hash = marksIn(rest).find(({ sign }) => sign === '#')?.at;
  return {
    right: given.right,
    weight: weight?.[1] ?? null,
    words: readWords(rest.slice(0, hash), given.format),
    feedback: hash === undefined ? null : readWords(rest.slice(hash + 1), given.format),
  };
}
