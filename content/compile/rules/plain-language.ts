import type { Block } from '../../schema/block.ts';
import { type Language, languages } from '../../schema/language.ts';
import { countWords } from '../count-words.ts';
import type { ModuleDraft, Page } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { averageLength, gradeOf } from '../plain-language.ts';
import { sentencesOf } from '../sentences.ts';

/** School years that English pages may ask for: one page, and all lessons of a module together. */
const hardestPage = 9;
const hardestModule = 8;

/** Words of the longest sentence in every language: more is hard to hold while reading aloud. */
const longestSentence = 30;

/** Words of an average sentence in Urdu and Arabic, which no formula of ours measures. */
const averageSentence = 16;

type AnyPage = Page<{ blocks: readonly Block[] }>;

/** Lessons, guide and sheets are in plain language: English by grade, all by sentence length. */
export function checkPlainLanguage(module: ModuleDraft): Mistake[] {
  return [
    ...checkModule(
      module,
      module.lessons.flatMap(({ text }) => text.en ?? []),
    ),
    ...languages.flatMap((language) =>
      pagesOf(module, language).flatMap((page) => checkPage(page, language)),
    ),
  ];
}

function pagesOf(module: ModuleDraft, language: Language): AnyPage[] {
  const pages = [...module.lessons.map(({ text }) => text), module.guide, module.guardians];
  return pages.flatMap((texts) => texts[language] ?? []);
}

function checkModule(module: ModuleDraft, pages: readonly AnyPage[]): Mistake[] {
  const grade = gradeOf(pages.flatMap((page) => sentencesOf(page.parsed.blocks, 'en')));
  if (grade <= hardestModule) return [];
  const says =
    `the English lessons together read at grade ${grade.toFixed(1)}, not ${hardestModule} or ` +
    'lower (Flesch-Kincaid): use shorter sentences and shorter words.';
  return [
    mistake('plain-language', { file: `${module.folder}/module.json`, field: 'lessons' }, says),
  ];
}

function checkPage({ file, written, parsed }: AnyPage, language: Language): Mistake[] {
  const sentences = sentencesOf(parsed.blocks, language);
  const whole = { file, field: 'whole file' };
  const long = sentences.flatMap((sentence) => {
    const words = countWords(sentence, language);
    if (words <= longestSentence) return [];
    const says = `a sentence of ${words} words (“${startOf(sentence)} …”): make two or more of it, each of ${longestSentence} at most.`;
    return [mistake('plain-language', { file, field: placeOf(written, sentence) }, says)];
  });
  return [...long, ...(language === 'en' ? gradeOfPage() : averageOfPage())];

  function gradeOfPage(): Mistake[] {
    const grade = gradeOf(sentences);
    if (grade <= hardestPage) return [];
    const says =
      `reads at grade ${grade.toFixed(1)}, not ${hardestPage} or lower (Flesch-Kincaid): use ` +
      'shorter sentences and shorter words.';
    return [mistake('plain-language', whole, says)];
  }

  function averageOfPage(): Mistake[] {
    const average = averageLength(sentences, language);
    if (average <= averageSentence) return [];
    const says =
      `has ${average.toFixed(1)} words in an average sentence, not ${averageSentence} or fewer: ` +
      'make two sentences of long ones.';
    return [mistake('plain-language', whole, says)];
  }
}

function startOf(sentence: string): string {
  return sentence.split(/\s+/u).slice(0, 6).join(' ');
}

/** The line on which the sentence starts, as far as its first words stand there unbroken. */
function placeOf(written: string, sentence: string): string {
  const start = sentence.split(/\s+/u).slice(0, 3).join(' ');
  const index = written.indexOf(start);
  return index === -1 ? 'whole file' : `line ${written.slice(0, index).split('\n').length}`;
}
