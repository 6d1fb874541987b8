import { join } from 'node:path';
import type { LessonText, Module } from '../../content/compile/content.ts';
import { countWords, plainText } from '../../content/compile/count-words.ts';
import { parseMarkdown } from '../../content/compile/markdown/parse-markdown.ts';
import { readIfThere } from '../../content/compile/read-if-there.ts';
import { moduleWordsSchema } from '../../content/schema/module-words.ts';

/** A growing language's own folder, which holds `modules/<id>/` laid out as in `content/modules`. */
interface Further {
  readonly code: string;
  readonly folder: string;
}

/**
 * Puts what a growing language has of a module beside the other languages: each file is whole or
 * missing. Throws what is wrong with them.
 */
export async function addFurther(module: Module, { code, folder }: Further): Promise<Module> {
  const inside = join(folder, 'modules', module.id);
  const words = await readIfThere(join(inside, `module.${code}.json`));
  const [guide, guardians] = await Promise.all([
    pageOf(join(inside, `guide.${code}.md`)),
    pageOf(join(inside, `guardians.${code}.md`)),
  ]);
  const lessons = module.lessons.map(async (lesson) => {
    const page = await pageOf(join(inside, 'lessons', `${lesson.id}.${code}.md`));
    return { ...lesson, text: { ...lesson.text, ...(page && { [code]: page }) } };
  });
  return {
    ...module,
    words: {
      ...module.words,
      ...(words && { [code]: moduleWordsSchema.parse(JSON.parse(words)) }),
    },
    guide: { ...module.guide, ...(guide && { [code]: guide }) },
    guardians: { ...module.guardians, ...(guardians && { [code]: guardians }) },
    lessons: await Promise.all(lessons),
  };
}

async function pageOf(file: string): Promise<LessonText | undefined> {
  const written = await readIfThere(file);
  if (written === undefined) return undefined;
  const { title, blocks, problems } = parseMarkdown(written);
  if (problems.length > 0) {
    throw new Error(problems.map(({ line, says }) => `${file}, line ${line}: ${says}`).join('\n'));
  }
  // Words are cut by the script, whatever the language is called.
  return { title, blocks, wordCount: countWords(`${title}\n${plainText(blocks)}`, 'ur') };
}
