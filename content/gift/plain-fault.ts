import { fromMarkdown } from 'mdast-util-from-markdown';
import { textSchema } from '../schema/text.ts';
import type { GiftWords } from './gift-question.ts';

/** Why words are more than plain words on a line can say; `kind` for tests and counts. */
export type PlainFault = {
  kind: 'image' | 'markup' | 'formula' | 'empty' | 'length';
  says: string;
};

const image = /<img\b|@@PLUGINFILE@@|!\[[^\]]*\]\(/i;
const html = /<[a-z/!][^>]*>?/i;
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
const formula = /\$\$[\s\S]+\$\$|\\\([\s\S]*\\\)|\\\[[\s\S]*\\\]/;

/** Line breaks as spaces: Sanad's texts are one line. */
export function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

/** What Sanad's plain texts can't hold of these words; undefined when they can hold all. */
export function plainFault({ format, text }: GiftWords): PlainFault | undefined {
  if (format !== 'plain' && image.test(text)) {
    return { kind: 'image', says: 'holds an image: say in words what it shows' };
  }
  const tag = html.exec(text)?.[0];
  if (tag !== undefined) return { kind: 'markup', says: `holds HTML, ${tag}: write plain words` };
  return (format === 'plain' ? undefined : hiddenFault({ format, text })) ?? lengthFault(text);
}

/** What would be read as something else than the signs that stand there. */
function hiddenFault({ format, text }: GiftWords): PlainFault | undefined {
  const code = reference.exec(text)?.[0];
  if (code !== undefined) {
    return { kind: 'markup', says: `holds the character reference ${code}: write the character` };
  }
  if (formula.test(text)) return { kind: 'formula', says: 'holds a formula: write it in words' };
  if (format === 'markdown' && !isPlainMarkdown(text)) {
    return { kind: 'markup', says: 'holds Markdown: write plain words' };
  }
  return undefined;
}

function isPlainMarkdown(text: string): boolean {
  const [block, ...more] = fromMarkdown(text).children;
  if (more.length > 0 || block?.type !== 'paragraph') return false;
  const [inline, ...rest] = block.children;
  return (
    rest.length === 0 && inline?.type === 'text' && onOneLine(inline.value) === onOneLine(text)
  );
}

function lengthFault(text: string): PlainFault | undefined {
  const line = onOneLine(text);
  if (line === '') return { kind: 'empty', says: 'is empty: write the words' };
  const result = textSchema.safeParse(line);
  if (result.success) return undefined;
  const [issue] = result.error.issues;
  if (issue?.code === 'too_big') {
    return { kind: 'length', says: 'is longer than 1200 signs: shorten it' };
  }
  return { kind: 'markup', says: issue?.message ?? 'is no plain text: correct it' };
}
