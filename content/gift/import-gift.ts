import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
  if (text === undefined) return complain(`${file} is not in UTF-8: save it as UTF-8.`);
  const quiz = quizFromGift(text);
  for (const fate of quiz.fates)
    process.stdout.write(`${file}, line ${fate.line}: ${told(fate)}\n`);
  const refused = quiz.fates.filter(({ kind }) => kind === 'refused').length;
  process.stdout.write(`Taken: ${quiz.items.length}. Not taken: ${refused}.\n`);
  const stranger = strangerSays(task, quiz);
  if (stranger !== undefined) return complain(`${file} ${stranger}`);
  if (quiz.items.length === 0) return complain('Nothing to write.');
  return writeDraft(folder, {
    'quiz.json': jsonText({ items: quiz.items }),
    [`quiz.${task.language}.json`]: jsonText(quiz.words),
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
    const present = await textOf(path);
    if (present !== undefined && present !== text) {
      return complain(`${path} is there with other content: name another folder, or remove it.`);
    }
  }
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text);
    process.stdout.write(`Written: ${join(folder, name)}\n`);
  }
  return 0;
}

/** Lists of ids on one line where they fit, as the formatter of this repository wants them. */
function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  const short = text.replace(/^( *"options": )\[\s*([^\]]*?)\s*\](,?)$/gm, (whole, ...parts) => {
    const [key = '', ids = '', comma = ''] = parts.map(String);
    const line = `${key}[${ids.replace(/,\s+/g, ', ')}]${comma}`;
    return line.length <= 100 ? line : whole;
  });
  return `${short}\n`;
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
