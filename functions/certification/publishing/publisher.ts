/**
 * Where everybody may read what we publish: the bucket behind CloudFront, or a folder on this machine.
 * Paths begin with a slash. `tag` changes with the text.
 */
export interface Publisher {
  read(path: string): Promise<{ readonly text: string; readonly tag: string } | undefined>;
  /**
   * Puts a text in the place of the one that `tag` was read with, or where there was none; `changed`
   * when it isn't so any more, and then nothing was put.
   */
  put(path: string, text: string, tag: string): Promise<'put' | 'changed'>;
}

/** The tag of what isn't there. */
export const absent = 'absent';

const mostTries = 8;

/**
 * Brings a path to the text that `wanted` makes of the one that is there; undefined leaves it. Looks
 * again when somebody else was faster, so that a text is never made from an old one.
 */
export async function bringTo(
  publisher: Publisher,
  path: string,
  wanted: (text: string | undefined) => Promise<string | undefined>,
): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const there = await publisher.read(path);
    const text = await wanted(there?.text);
    if (text === undefined || text === there?.text) return;
    if ((await publisher.put(path, text, there?.tag ?? absent)) === 'put') return;
  }
  throw new Error(`${path} changes all the time.`);
}
