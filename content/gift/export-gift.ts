import { writeFile } from 'node:fs/promises';
import { type Intake, takeJson } from '../compile/intake.ts';
import { readFiles } from '../compile/read-files.ts';
import { SourceFiles } from '../compile/source-files.ts';
import { quizSchema } from '../schema/quiz.ts';
import { quizWordsSchema } from '../schema/quiz-words.ts';
import type { GiftTask } from './gift-command.ts';
import { type GiftSource, giftFromQuiz } from './gift-from-quiz.ts';

/** Writes the newest quiz version of a module as GIFT; 1 when it can't, or not all of it. */
export async function exportGift(task: GiftTask, out: string): Promise<number> {
  const source = await newestQuiz(task);
  if (source === undefined) return 1;
  const { text, leftOut } = giftFromQuiz(source);
  await writeFile(out, text);
  const choices = source.items.filter(({ kind }) => kind === 'choice').length;
  const written = choices - new Set(leftOut.filter(({ lost }) => lost).map(({ id }) => id)).size;
  const name = `${task.module}, version ${source.version}, in ${task.language}`;
  process.stdout.write(`${out}: ${Math.max(written, 0)} of ${choices} choice items of ${name}.\n`);
  for (const { id, says } of leftOut) process.stdout.write(`Left out: ${id} ${says}.\n`);
  return leftOut.some(({ lost }) => lost) ? 1 : 0;
}

async function newestQuiz({ root, module, language }: GiftTask): Promise<GiftSource | undefined> {
  const intake: Intake = { files: new SourceFiles(await readFiles(root)), mistakes: [] };
  const folder = `content/modules/${module}/quiz`;
  const versions = intake.files.names(folder).filter((name) => /^[1-9]\d*$/.test(name));
  if (versions.length === 0) {
    process.stderr.write(`${folder} holds no quiz version: correct the name of the module.\n`);
    return undefined;
  }
  const version = Math.max(...versions.map(Number));
  const quiz = takeJson(intake, `${folder}/${version}/quiz.json`, quizSchema);
  const words = takeJson(intake, `${folder}/${version}/quiz.${language}.json`, quizWordsSchema);
  for (const { sentence } of intake.mistakes) process.stderr.write(`${sentence}\n`);
  if (quiz === undefined || words === undefined) return undefined;
  return { module, version, language, items: quiz.items, words };
}
