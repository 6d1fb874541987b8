/** One multiple-choice question as Moodle would store it. */
export type MoodleQuestion = {
  name: string;
  category: string;
  idNumber: string;
  tags: string[];
  format: string;
  stem: string;
  answers: { share: number; text: string; feedback: string }[];
};

const codes: Readonly<Record<string, string>> = {
  ':': '058',
  '#': '035',
  '=': '061',
  '{': '123',
  '}': '125',
  '~': '126',
  n: '010',
};

/**
 * What Moodle 5 makes of a GIFT file of multiple-choice questions: its own way of reading, by
 * placeholders and first occurrences, so that our writer is not judged by our reader. Throws where
 * Moodle would refuse.
 */
export function readAsMoodle(file: string): MoodleQuestion[] {
  let category = '';
  const found: MoodleQuestion[] = [];
  for (const lines of paragraphs(file)) {
    const comments = lines.filter((line) => line.startsWith('//')).join('\n');
    const raw = trim(lines.map((line) => (line.startsWith('//') ? ' ' : line)).join('\n'));
    const text = hide(raw);
    if (text === '') continue;
    if (text.startsWith('$CATEGORY:')) category = trim(text.slice('$CATEGORY:'.length));
    else found.push(readQuestion(text, { comments, category }));
  }
  return found;
}

function paragraphs(file: string): string[][] {
  const all: string[][] = [[]];
  for (const line of file.split('\n').map(trim)) {
    // PHP calls "0" empty.
    if (line === '' || line === '0') all.push([]);
    else all.at(-1)?.push(line);
  }
  return all.filter((lines) => lines.length > 0);
}

function readQuestion(
  text: string,
  { comments, category }: { comments: string; category: string },
): MoodleQuestion {
  const nameEnd = text.indexOf('::', 2);
  if (!text.startsWith('::') || nameEnd < 0) throw new Error('no name');
  const body = trim(text.slice(nameEnd + 2));
  const [open, close] = [body.indexOf('{'), body.indexOf('}')];
  if (open < 0 || close < open || !body.endsWith('}')) throw new Error('braces');
  const stem = formatted(body.slice(0, open) + body.slice(close + 1), 'moodle');
  const answers = trim(body.slice(open + 1, close));
  if (answers.includes('####') || answers.startsWith('#')) throw new Error('not multiple choice');
  const parts = answers.replaceAll('=', '~=').split('~').map(trim);
  if (parts[0] === '' || parts[0] === '0') parts.shift();
  return {
    name: show(text.slice(2, nameEnd)),
    category,
    idNumber: /\[id:((?:\\\]|[^\]])+)\]/.exec(comments)?.[1]?.trim() ?? '',
    tags: [...comments.matchAll(/\[tag:((?:\\\]|[^\]<>`])+)\]/g)].map(([, tag = '']) => tag.trim()),
    format: stem.format,
    stem: stem.text,
    answers: parts.map((part) => readAnswer(part, stem.format)),
  };
}

function readAnswer(part: string, format: string) {
  const weight = /^%(-*\d{1,2}\.?\d*)%/.exec(part);
  const share = part.startsWith('=') ? 1 : Number(weight?.[1] ?? 0) / 100;
  const rest = part.startsWith('=') ? part.slice(1) : part.slice(weight?.[0].length ?? 0);
  const hash = rest.indexOf('#');
  const text = hash < 0 ? rest : rest.slice(0, hash);
  return {
    share,
    text: formatted(trim(text), format).text,
    feedback: hash < 0 ? '' : formatted(trim(rest.slice(hash + 1)), format).text,
  };
}

function formatted(text: string, inherited: string): { format: string; text: string } {
  const [head, name] = /^\[(moodle|html|plain|markdown)\]/.exec(text) ?? [''];
  return { format: name ?? inherited, text: trim(show(text.slice(head.length))) };
}

function hide(text: string): string {
  let hidden = text.replaceAll('\\\\', '&&092;');
  for (const [sign, code] of Object.entries(codes)) {
    hidden = hidden.replaceAll(`\\${sign}`, `&&${code};`);
  }
  return hidden.replaceAll('&&092;', '\\');
}

function show(text: string): string {
  let shown = text;
  for (const [sign, code] of Object.entries(codes)) {
    shown = shown.replaceAll(`&&${code};`, sign === 'n' ? '\n' : sign);
  }
  return shown;
}

/** PHP's trim knows these signs and no others. */
function trim(text: string): string {
  return text.replace(/^[ \t\n\r\v]+|[ \t\n\r\v]+$/g, '');
}
