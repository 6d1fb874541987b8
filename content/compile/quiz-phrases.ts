import type { Language } from '../schema/language.ts';
import { foldText } from './folded-text.ts';
import { mapText } from './mapped-text.ts';
import { segmenterOf } from './segmenter.ts';
import { foldWords } from './word-pattern.ts';

/*
 * For folded text. A pattern that has to be the whole option stands between ^ and $. The gaps of
 * the questions stop at punctuation and at words that begin a clause of their own: "Which sign
 * shows that she does not want to?" asks for something good.
 */

/** Options that speak of the other options. */
const collectiveOptions: Readonly<Record<Language, RegExp>> = {
  en: pattern([
    '(?:all|none|any|each|both|neither|some) of the above',
    '^(?:all|none|any|both|neither) of (?:these|them|those)(?: (?:answers|options|choices))?[.]?$',
    '^(?:both )?[a-d],? (?:and|or|&) [a-d][.]?$',
    '^(?:all|both) (?:answers|options|choices)?(?: are)? (?:right|correct)[.]?$',
  ]),
  ur: pattern([
    '(?:مندرجہ|درج) بالا',
    'اوپر (?:دی گئی|دیے گئے|والی|والے|کی|کے) (?:سب|تمام|ساری|سارے)',
    'اوپر (?:کا|کی|والا|والی|میں سے) کوئی',
    '^ان میں سے کوئی(?: بھی)?(?: بات)? نہیں۔?$',
    '^(?:یہ|اوپر کے) (?:سب|تمام|سبھی)(?: باتیں| جواب)?۔?$',
    '^(?:سب|تمام|دونوں|سارے)(?: جواب| باتیں| جوابات)? (?:درست|صحیح|ٹھیک)(?: ہیں)?۔?$',
  ]),
  ar: pattern([
    '(?:كل|جميع|أي|شيء|شيئا|واحد|بعض) (?:ما|مما) (?:سبق|ذكر|ورد|تقدم)',
    '^(?:كلها|جميعها|كلاهما|كل ذلك|جميع ذلك)(?: صحيح| صحيحة| صحيحان)?[.]?$',
    '^(?:كل|جميع) (?:الإجابات|الخيارات|الأجوبة)(?: السابقة)?(?: صحيحة)?[.]?$',
    '^(?:لا شيء|لا أحد|ولا واحد|ليس أي|ليس أيا) (?:منها|من هذه|من ذلك|من هؤلاء)[.]?$',
  ]),
};

const enGap =
  "(?: (?!that |who |whom |if |when |because |but |so |to |do |where |than |shows )[\\w'’-]+)";
const urGap = '(?: (?!کہ |جو |جب |اگر |تاکہ |کیونکہ )[^\\s؟۔،؛:]+)';
const arGap = '(?: (?!و?(?:ب|ل)?أن|إن|إذا|حين|لكي|كي |عندما|لو |لأ)[^\\s؟.،؛:]+)';

/** Questions that ask for what is not so. */
const negativeQuestions: Readonly<Record<Language, RegExp>> = {
  en: pattern([
    `which${enGap}{0,6} (?:is|are|was|were|does|do|did|should|would|could|can)(?: not|n't)\\b`,
    `which${enGap}{0,6} (?:isn't|aren't|doesn't|don't|shouldn't|wouldn't|can't|cannot)\\b`,
    `(?:what|which|who)${enGap}{0,1} (?:should|would|must|could|can|is|are|does)${enGap}{0,4} (?:not|never)\\b`,
    '\\b(?:all|each|every|any)\\b[^.?]* except\\b',
    '\\bexcept:?[?]?$',
    '\\bleast (?:likely|helpful|suitable|good|useful|true)\\b',
  ]),
  ur: pattern([
    // کون سی شرط پوری نہیں ہوئی (which check failed) is a fair question; … نہیں ہے is not.
    `کون ?س[ایے]${urGap}{0,8} (?:نہیں(?: ہے| ہیں|(?: [^\\s؟]+){0,2} چاہیے)?|غلط(?: ہے| ہیں)?) ?؟`,
    `میں سے کون[^؟،۔]* نہیں(?: [^\\s؟]+){0,3} ?؟`,
    'کیا نہیں(?: [^\\s؟]+){0,4} ?؟',
    '(?:سوائے|ماسوا|ماسوائے)',
  ]),
  ar: pattern([
    `(?<!\\p{L})(?:ما|ماذا|أي|أية)${arGap}{0,6} (?:لا|ليس|ليست|غير صحيحة?)(?: [^\\s؟]+){0,6} ?؟`,
    '(?:ما عدا|باستثناء|فيما عدا)',
  ]),
};

/** Capital letters shout a negative; looked for in text as it is written. */
const shoutedNegative = /(?<!\p{L})(?:NOT|EXCEPT|LEAST|NEVER)(?!\p{L})/u;

/** The words by which an option speaks of the other options; undefined when it does not. */
export function collectiveIn(option: string, language: Language): string | undefined {
  return collectiveOptions[language].exec(foldWords(option).text)?.[0];
}

/** The words by which a stem asks for what is not so. Only its last sentence asks. */
export function negativeIn(stem: string, language: Language): string | undefined {
  const segments = segmenterOf(language, 'sentence').segment(stem);
  const question = [...segments].at(-1)?.segment.trim() ?? '';
  return (
    shoutedNegative.exec(stem)?.[0] ??
    negativeQuestions[language].exec(foldWords(question).text)?.[0]
  );
}

function pattern(sources: readonly string[]): RegExp {
  return new RegExp(sources.map((source) => foldText(mapText(source)).text).join('|'), 'u');
}
