import { type GiftBlock, giftBlocks } from './gift-blocks.ts';
import type { GiftQuestion, GiftWords } from './gift-question.ts';
import { marksIn, unescapeGift } from './gift-text.ts';
import { readBody } from './read-body.ts';
import { readWords } from './read-words.ts';

type Head = Pick<GiftQuestion, 'line' | 'category' | 'comments' | 'title'>;

const noWords: GiftWords = { format: 'moodle', text: '' };
const category = /^\$CATEGORY:/;

/**
 * Reads a GIFT file as Moodle's importer does (question/format/gift of Moodle 5), except that what
 * Moodle would silently misread is `broken`: each block of lines comes back as one question, but for
 * categories and comments. Never throws.
 */
export function readGift(file: string): GiftQuestion[] {
  const questions: GiftQuestion[] = [];
  let current: string | null = null;
  for (const block of giftBlocks(file)) {
    const [first = '', ...more] = block.text.split('\n');
    if (category.test(first)) current = unescapeGift(first.replace(category, '').trim());
    if (!category.test(first)) questions.push(readBlock(block, current));
    else if (more.length > 0) {
      const head = { line: block.line + 1, category: current, comments: block.comments };
      const says = 'stands right under a $CATEGORY line: put a blank line between them';
      questions.push(broken({ ...head, title: null }, says));
    }
  }
  return questions;
}

function readBlock(block: GiftBlock, current: string | null): GiftQuestion {
  const head = { line: block.line, category: current, comments: block.comments, title: null };
  if (block.text.includes('\n::')) {
    return broken(head, 'holds the title of another question: put a blank line before that title');
  }
  if (!block.text.startsWith('::')) return readQuestion(head, block.text);
  const colons = marksIn(block.text).filter(({ sign }) => sign === ':');
  const close = colons.find(({ at }, index) => at > 1 && colons[index + 1]?.at === at + 1);
  if (close === undefined) {
    return broken(head, 'has a title that does not end: write :: behind it');
  }
  const title = unescapeGift(block.text.slice(2, close.at)).trim();
  return readQuestion({ ...head, title }, block.text.slice(close.at + 2).trim());
}

function readQuestion(head: Head, text: string): GiftQuestion {
  const braces = marksIn(text).filter(({ sign }) => sign === '{' || sign === '}');
  const [open, close] = braces;
  if (open === undefined) return question(head, readWords(text, 'moodle'));
  if (close === undefined || braces.map(({ sign }) => sign).join('') !== '{}') {
    return broken(head, braceFault(braces.map(({ sign }) => sign).join('')));
  }
  const before = text.slice(0, open.at).trim();
  const behind = text.slice(close.at + 1).trim();
  const stem = readWords(behind === '' ? before : `${before} _____ ${behind}`.trim(), 'moodle');
  const { body, generalFeedback } = readBody(text.slice(open.at + 1, close.at), stem.format);
  return { ...question(head, stem), missingWord: behind !== '', generalFeedback, body };
}

function question(head: Head, stem: GiftWords): GiftQuestion {
  const body = { kind: 'description' as const };
  return { ...head, stem, missingWord: false, generalFeedback: null, body };
}

function broken(head: Head, says: string): GiftQuestion {
  return { ...question(head, noWords), body: { kind: 'broken', says } };
}

function braceFault(braces: string): string {
  if (!braces.includes('}')) {
    return 'opens its answers with { and a blank line or the end comes before }: close them, and leave no blank line inside';
  }
  if (!braces.includes('{')) return 'has a } without {: it may be cut off by a blank line above';
  return 'has more than one pair of braces: put a blank line between questions, and write \\{ and \\} for braces that are words';
}
