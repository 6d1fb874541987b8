import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere } from '../compile/read-if-there.ts';
import { formatJson } from '../editing/format-json.ts';
import { refuse, say } from '../editing/terminal.ts';
import type { GiftTask } from './gift-command.ts';
import { type GiftFate, type QuizFromGift, quizFromGift } from './quiz-from-gift.ts';

/**
 * Reads a GIFT file into a draft folder: `quiz.json` and `quiz.<language>.json`. A second language
 * joins the first where ids and keys are the same; nothing that stands there is overwritten.
 */
export async function importGift(
  task: GiftTask,
  { file, folder }: { file: string; folder: string },
): Promise<number> {
  const text = utf8(await readFile(file));
  if (text === undefined) return refuse(`${file} is not in UTF-8: save it as UTF-8.`);
  const quiz = quizFromGift(text);
  for (const fate of quiz.fates) say(`${file}, line ${fate.line}: ${told(fate)}`);
  const refused = quiz.fates.filter(({ kind }) => kind === 'refused').length;
  say(`Taken: ${quiz.items.length}. Not taken: ${refused}.`);
  const stranger = strangerSays(task, quiz);
  if (stranger !== undefined) return refuse(`${file} ${stranger}`);
  if (quiz.items.length === 0) return refuse('Nothing to write.');
  return writeDraft(folder, {
    'quiz.json': formatJson({ items: quiz.items }),
    [`quiz.${task.language}.json`]: formatJson(quiz.words),
  });
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function told(fate: GiftFate): string {
  const title = fate.title === null || fate.title === '' ? '' : `“${shortened(fate.title)}” `;
  if (fate.kind === 'refused') return `${title}not taken: it ${fate.refusal.says}.`;
  const notes = fate.notes.map((note) => `; ${note}`).join('');
  return `${title}taken as ${fate.id}${notes}.`;
}

function shortened(title: string): string {
  const signs = [...title.replaceAll('\n', ' ')];
  return signs.length <= 50 ? signs.join('') : `${signs.slice(0, 49).join('')}…`;
}

/** A file of another quiz's or language's words is surely a slip. */
function strangerSays({ module, language }: GiftTask, quiz: QuizFromGift): string | undefined {
  const other = quiz.origins.find((one) => one.module !== module || one.language !== language);
  if (other === undefined) return undefined;
  const says = `holds ${other.module} in ${other.language}, not ${module} in ${language}`;
  return `${says}: correct the command, or the $CATEGORY lines.`;
}

async function writeDraft(folder: string, files: Record<string, string>): Promise<number> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    const present = await readIfThere(path);
    if (present !== undefined && present !== text) {
      return refuse(`${path} is there with other content: name another folder, or remove it.`);
    }
  }
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text);
    say(`Written: ${join(folder, name)}`);
  }
  return 0;
}
