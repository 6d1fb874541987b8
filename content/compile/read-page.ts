import type { Block, TextBlock } from '../schema/block.ts';
import type { Language } from '../schema/language.ts';
import type { GuardianSheet, Guide, LessonText } from './content.ts';
import { countWords, plainText } from './count-words.ts';
import type { Page } from './draft.ts';
import { type Intake, takeText } from './intake.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { mistake } from './mistake.ts';

/** A lesson in one language; undefined, with the mistake noted, when the file is missing. */
export function readLesson(
  intake: Intake,
  file: string,
  language: Language,
): Page<LessonText> | undefined {
  const written = takeText(intake, file);
  if (written === undefined) return undefined;
  const { title, blocks } = parseNoting(intake, file, written);
  const wordCount = countWords(`${title}\n${plainText(blocks)}`, language);
  return { file, written, parsed: { title, blocks, wordCount } };
}

/** A facilitator guide in one language: running text without activities. */
export function readGuide(
  intake: Intake,
  file: string,
  language: Language,
): Page<Guide & { wordCount: number }> | undefined {
  return readRunningText(intake, { file, name: 'a guide' }, language);
}

/** What families are told beforehand, in one language: running text without activities. */
export function readGuardianSheet(
  intake: Intake,
  file: string,
  language: Language,
): Page<GuardianSheet & { wordCount: number }> | undefined {
  return readRunningText(intake, { file, name: 'a sheet for guardians' }, language);
}

function readRunningText(
  intake: Intake,
  { file, name }: { file: string; name: string },
  language: Language,
): Page<{ title: string; blocks: TextBlock[]; wordCount: number }> | undefined {
  const written = takeText(intake, file);
  if (written === undefined) return undefined;
  const parsed = parseNoting(intake, file, written);
  const blocks = parsed.blocks.flatMap((block) => {
    if (block.kind !== 'scenario' && block.kind !== 'practice') return [block];
    const says = `${name} holds no activities: describe it in words.`;
    intake.mistakes.push(mistake('markup', { file, field: block.id }, says));
    return [];
  });
  const wordCount = countWords(`${parsed.title}\n${plainText(blocks)}`, language);
  return { file, written, parsed: { title: parsed.title, blocks, wordCount } };
}

type Parsed = { title: string; blocks: Block[] };

function parseNoting(intake: Intake, file: string, written: string): Parsed {
  const { title, blocks, problems } = parseMarkdown(written);
  for (const { line, says } of problems) {
    intake.mistakes.push(mistake('markup', { file, field: `line ${line}` }, says));
  }
  return { title, blocks };
}
