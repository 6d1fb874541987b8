/** A module's words in the reader's language; whatever could not be loaded is missing. */
export interface ModuleNames {
  readonly title?: string;
  readonly objectives: Readonly<Record<string, string>>;
  /** By item id. */
  readonly questions: Readonly<Record<string, QuestionWords>>;
}

export interface QuestionWords {
  readonly stem: string;
  readonly options: readonly string[];
}

/** By module id. */
export type Names = Readonly<Record<string, ModuleNames>>;

/** The names of a module, empty as long as they aren't there. */
export function namesOf(names: Names, module: string): ModuleNames {
  return names[module] ?? { objectives: {}, questions: {} };
}
