import { fromMarkdown } from 'mdast-util-from-markdown';
import { changeText, type MappedText, mapText } from './mapped-text.ts';

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;

/**
 * Markdown as a reader sees its words: character references decoded, escapes and emphasis taken
 * away, line breaks as spaces, so that a rule finds a phrase however it is set.
 */
export function renderedText(written: string): MappedText {
  const decoded = changeText(mapText(written), reference, decode);
  const plain = changeText(decoded, /\\[!-/:-@[-`{-~]|[*_]+/gu, (found) =>
    found.startsWith('\\') ? found.slice(1) : '',
  );
  return changeText(plain, /\n/gu, () => ' ');
}

/** By the parser of the lessons, so that both read the same. */
function decode(written: string): string {
  const [block] = fromMarkdown(written).children;
  const [inline] = block?.type === 'paragraph' ? block.children : [];
  return inline?.type === 'text' ? inline.value : written;
}
