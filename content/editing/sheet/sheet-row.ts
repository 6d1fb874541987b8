import { createHash } from 'node:crypto';
import type { ModuleDraft } from '../../compile/draft.ts';
import type { Language } from '../../schema/language.ts';
import type { Segment, SegmentKind } from './segment.ts';
import { segmentsOf, sheetFiles } from './sheet-files.ts';

/**
 * A row of the sheet. `state` is a short hash of the text as it was written out: it tells on the way
 * back what an editor changed, and what somebody else changed meanwhile.
 */
export type SheetRow = {
  part: string;
  id: string;
  source: string;
  text: string;
  note: string;
  state: string;
};

/** The words in the first row; they also say which module and language a sheet is for. */
export function headsOf(module: string, language: Language): string[] {
  const names: Record<Language, string> = {
    en: 'English (en)',
    ur: 'اردو (ur)',
    ar: 'العربية (ar)',
  };
  return [`part of ${module}`, 'id', 'English', names[language], 'note', 'state'];
}

const notes: Partial<Record<SegmentKind, string>> = {
  title: 'Title',
  heading: 'Heading',
  option: 'Option',
  'good-option': 'Option, a good way',
  feedback: 'Opens when the option above is chosen',
};

/** The English texts of a module, by part and id joined with a space. */
export function englishTexts(
  files: ReadonlyMap<string, string>,
  module: ModuleDraft,
): Map<string, string> {
  return new Map(
    sheetFiles(module, 'en').flatMap(({ part, file }) => {
      const written = files.get(file);
      if (written === undefined) return [];
      return segmentsOf(file, written).map(({ id, text }) => [`${part} ${id}`, text] as const);
    }),
  );
}

/** All rows of a module in one language. Throws when a file is missing: `files` has to hold it. */
export function rowsOf(
  files: ReadonlyMap<string, string>,
  module: ModuleDraft,
  language: Language,
): SheetRow[] {
  const english = englishTexts(files, module);
  return sheetFiles(module, language).flatMap(({ part, file }) => {
    const written = files.get(file);
    if (written === undefined) throw new Error(`${file} is missing`);
    return segmentsOf(file, written).map((segment) => ({
      part,
      id: segment.id,
      source: english.get(`${part} ${segment.id}`) ?? '',
      text: segment.text,
      note: noteOf(module, part, segment),
      state: stateOf(segment.text),
    }));
  });
}

/** The state column's value for a text. */
export function stateOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function noteOf(module: ModuleDraft, part: string, { id, kind, text }: Segment): string {
  if (part === 'quiz') return quizNote(module, id);
  const strong = text.includes('**') ? 'Keep the ** around strong words' : '';
  return [notes[kind] ?? '', strong].filter(Boolean).join('. ');
}

function quizNote(module: ModuleDraft, id: string): string {
  const [, itemId, part, option] = id.split('.');
  const quiz = module.quizzes.find(({ version }) => version === module.quizVersion);
  const item = quiz?.items.find((candidate) => candidate.id === itemId);
  const right = item?.kind === 'choice' ? item.right : undefined;
  const best = right !== undefined && option === right ? ', the best answer' : '';
  if (part === 'explanations') return `Why ${option}${best}`;
  const fixed = 'Once recorded: correct spelling only';
  if (part === 'options') return `Option ${option}${best}. ${fixed}`;
  if (part === 'scale') return `Step. ${fixed}`;
  return `${right === undefined ? 'Statement' : 'Question'}. ${fixed}`;
}
