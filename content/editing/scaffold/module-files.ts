import { type Language, languages } from '../../schema/language.ts';
import { formatJson } from '../format-json.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { moduleJson, moduleWords } from './module-json.ts';
import type { Outline } from './outline.ts';
import { guardianSheet, guide, lesson } from './pages.ts';
import { quizJson, quizWords } from './quiz-json.ts';
import type { ScaffoldWords } from './scaffold-words.ts';
import { urdu } from './urdu.ts';

const words: Readonly<Record<Language, ScaffoldWords>> = { en: english, ur: urdu, ar: arabic };

/**
 * All files of a new module, by path inside its folder: complete in structure, with `[[…]]` wherever
 * somebody has to write. Ids, places and marks are the same in all languages.
 */
export function moduleFiles(outline: Outline): Map<string, string> {
  const files = new Map([
    ['README.md', readme(outline.id)],
    ['module.json', formatJson(moduleJson(outline))],
    ['quiz/1/quiz.json', formatJson(quizJson(outline))],
  ]);
  for (const language of languages) {
    const own = words[language];
    files.set(`module.${language}.json`, formatJson(moduleWords(outline, own)));
    files.set(`guide.${language}.md`, guide(own));
    files.set(`guardians.${language}.md`, guardianSheet(own));
    files.set(`quiz/1/quiz.${language}.json`, formatJson(quizWords(outline, own)));
    for (const [index, id] of outline.lessons.entries()) {
      files.set(`lessons/${id}.${language}.md`, lesson(own, { id, withStory: index < 3 }));
    }
  }
  return files;
}

function readme(id: string): string {
  return [
    `# Desk review of the module ${id}`,
    'A note for editors and reviewers. It is not part of what readers see.',
    '## What fresh readers found',
    '## What was changed',
    '## Open points for human reviewers',
    '',
  ].join('\n\n');
}
