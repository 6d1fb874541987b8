/** What a module is to hold: ids in reading order. */
export type Outline = { id: string; lessons: readonly string[]; objectives: readonly string[] };
