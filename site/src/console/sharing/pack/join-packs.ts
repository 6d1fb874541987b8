import { packBegins, packEnds } from '../../../learning/pack-marks.ts';

/**
 * The handouts of several modules in one language as one file: the first file with what the others
 * hold. Throws when a text is no such file.
 */
export function joinPacks(files: readonly string[]): string {
  const [first, ...others] = files.map(split);
  if (!first) throw new Error('There is no file to begin with.');
  const [head, own, tail] = first;
  return [head, own, ...others.map(([, inside]) => inside), tail].join('\n');
}

type Split = readonly [head: string, inside: string, tail: string];

function split(text: string): Split {
  const from = text.indexOf(packBegins);
  const to = text.indexOf(packEnds);
  if (from < 0 || to < from) throw new Error('This is no file of handouts.');
  return [text.slice(0, from), text.slice(from + packBegins.length, to), text.slice(to)];
}
