/**
 * All files that authors wrote, by path from the repository (`content/…`), and which of them have
 * been asked for: what nobody asks for is a slip in a name.
 */
export class SourceFiles {
  readonly #files: ReadonlyMap<string, string>;
  readonly #taken = new Set<string>();

  constructor(files: ReadonlyMap<string, string>) {
    this.#files = files;
  }

  /** The text of a file, or undefined when there is none. */
  take(path: string): string | undefined {
    this.#taken.add(path);
    return this.#files.get(path);
  }

  /** Names directly inside a folder, sorted; a folder's name comes without a slash. */
  names(folder: string): string[] {
    const inside = [...this.#files.keys()].filter((path) => path.startsWith(`${folder}/`));
    const names = inside.map((path) => path.slice(folder.length + 1).split('/')[0] ?? '');
    return [...new Set(names)].sort();
  }

  /** Files that nobody has taken so far. */
  untaken(): string[] {
    return [...this.#files.keys()].filter((path) => !this.#taken.has(path)).sort();
  }
}
