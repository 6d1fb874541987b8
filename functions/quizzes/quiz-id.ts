/** `<module>.<form>.<version>`: under one id no item, key or option ever changes. */
export interface QuizName {
  readonly module: string;
  readonly form: 'A' | 'B';
  readonly version: number;
}

const pattern = /^([a-z][a-z0-9-]*)\.(A|B)\.([1-9][0-9]*)$/;

export function quizIdOf({ module, form, version }: QuizName): string {
  return `${module}.${form}.${version}`;
}

/** The module named by a quiz id; throws on anything that the contract lets through nowhere. */
export function moduleOf(quizId: string): string {
  const module = pattern.exec(quizId)?.[1];
  if (!module) throw new Error('A quiz id has the form <module>.<form>.<version>.');
  return module;
}
