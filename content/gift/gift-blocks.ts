/** Lines between blank lines: what Moodle reads as one question or one category. */
export type GiftBlock = {
  /** Number of the first line in the file that is no comment, from 1. */
  line: number;
  /** The lines without comments, each trimmed; a comment leaves its line empty. */
  text: string;
  /** The comment lines, `//` included. */
  comments: string[];
};

/**
 * Cuts a GIFT file as Moodle does: at blank lines, wherever they stand. Takes each kind of line
 * break and a byte order mark. Blocks of comments alone hold nothing and are left out.
 */
export function giftBlocks(file: string): GiftBlock[] {
  // Trimming takes the byte order mark away too.
  const lines = file.split(/\r\n|\n|\r/).map((line) => line.trim());
  const blocks: GiftBlock[] = [];
  let start = 0;
  for (let end = 0; end <= lines.length; end += 1) {
    // The end of the file ends a block as a blank line does.
    if ((lines[end] ?? '') !== '') continue;
    const block = blockOf(lines.slice(start, end), start + 1);
    if (block !== undefined) blocks.push(block);
    start = end + 1;
  }
  return blocks;
}

function blockOf(lines: readonly string[], number: number): GiftBlock | undefined {
  const first = lines.findIndex((line) => !isComment(line));
  if (first === -1) return undefined;
  const words = lines.slice(first).map((line) => (isComment(line) ? '' : line));
  return {
    line: number + first,
    text: words.join('\n').trimEnd(),
    comments: lines.filter(isComment),
  };
}

function isComment(line: string): boolean {
  return line.startsWith('//');
}
