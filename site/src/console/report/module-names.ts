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

/** A module of a report, in the version that its workshop had. */
export interface Versioned {
  readonly module: string;
  readonly version: number;
}

/** By `nameKey`: two workshops of one project can have asked other questions under the same ids. */
export type Names = Readonly<Record<string, ModuleNames>>;

const nothing: ModuleNames = { objectives: {}, questions: {} };

export function nameKey({ module, version }: Versioned): string {
  return `${module}.${version}`;
}

/** The names of a module, empty as long as they aren't there. */
export function namesOf(names: Names, module: Versioned): ModuleNames {
  return names[nameKey(module)] ?? nothing;
}

/** The names of a module that a report only mentions, in the version that the report has. */
export function namesIn(
  names: Names,
  { modules }: { readonly modules: readonly Versioned[] },
  module: string,
): ModuleNames {
  const taught = modules.find((each) => each.module === module);
  return taught ? namesOf(names, taught) : nothing;
}
