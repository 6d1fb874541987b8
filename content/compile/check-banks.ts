import type { TrackFile } from '../schema/track.ts';
import type { BankDraft } from './draft.ts';
import type { Mistake } from './mistake.ts';
import { checkExamCopy, type KnownItems } from './rules/exam-copy.ts';
import { checkExamDraw } from './rules/exam-draw.ts';
import { checkExamKey } from './rules/exam-key.ts';
import { checkExamWords } from './rules/exam-words.ts';

/** What exam banks are held against. */
export type BankSurroundings = {
  tracks: readonly Pick<TrackFile, 'id' | 'requirements'>[];
  known: readonly KnownItems[];
};

/** Every rule for exam banks, be they public samples or a certifying body's own. */
export function checkBanks(
  banks: readonly BankDraft[],
  { tracks, known }: BankSurroundings,
): Mistake[] {
  return banks.flatMap((bank) => [
    ...checkExamKey(bank),
    ...checkExamDraw(bank, tracks),
    ...checkExamWords(bank),
    ...checkExamCopy(bank, known),
  ]);
}

type Quizzed = {
  id: string;
  quizzes: readonly { version: number; words: KnownItems['words'] }[];
};

/** The quiz items of modules, whose explanations everybody reads in the end. */
export function quizItemsOf(modules: readonly Quizzed[]): KnownItems[] {
  return modules.flatMap(({ id, quizzes }) =>
    quizzes.map(({ version, words }) => ({ name: `the quiz of ${id}, version ${version}`, words })),
  );
}
