import { writeFile } from 'node:fs/promises';
import { type Intake, takeJson } from '../compile/intake.ts';
import { readFiles } from '../compile/read-files.ts';
import { SourceFiles } from '../compile/source-files.ts';
import { refuse, say } from '../editing/terminal.ts';
import { moduleSchema } from '../schema/module.ts';
import { quizSchema } from '../schema/quiz.ts';
import { quizWordsSchema } from '../schema/quiz-words.ts';
import type { GiftTask } from './gift-command.ts';
import { type GiftSource, giftFromQuiz } from './gift-from-quiz.ts';

/** Writes the quiz that new workshops get as GIFT; 1 when it can't, or not all of it. */
export async function exportGift(task: GiftTask, out: string): Promise<number> {
  const intake: Intake = { files: new SourceFiles(await readFiles(task.root)), mistakes: [] };
  const source = currentQuiz(intake, task);
  if (source === undefined) return refuse(...intake.mistakes.map(({ sentence }) => sentence));
  const { text, leftOut } = giftFromQuiz(source);
  await writeFile(out, text);
  const choices = source.items.filter(({ kind }) => kind === 'choice').length;
  const written = choices - new Set(leftOut.filter(({ lost }) => lost).map(({ id }) => id)).size;
  const name = `${task.module}, version ${source.version}, in ${task.language}`;
  say(`${out}: ${Math.max(written, 0)} of ${choices} choice items of ${name}.`);
  for (const { id, says } of leftOut) say(`Left out: ${id} ${says}.`);
  return leftOut.some(({ lost }) => lost) ? 1 : 0;
}

/** The version that `module.json` names; undefined, with mistakes noted, where it can't be read. */
function currentQuiz(intake: Intake, { module, language }: GiftTask): GiftSource | undefined {
  const folder = `content/modules/${module}`;
  const version = takeJson(intake, `${folder}/module.json`, moduleSchema)?.quizVersion;
  if (version === undefined) return undefined;
  const quiz = takeJson(intake, `${folder}/quiz/${version}/quiz.json`, quizSchema);
  const path = `${folder}/quiz/${version}/quiz.${language}.json`;
  const words = takeJson(intake, path, quizWordsSchema);
  if (quiz === undefined || words === undefined) return undefined;
  return { module, version, language, items: quiz.items, words };
}
