import { type Form, forms } from '../schema/quiz.ts';
import type { GiftQuestion } from './gift-question.ts';

/** What a GIFT question of ours says of itself beside its words. */
export type GiftLabel = {
  id: string;
  form: Form;
  objective: string;
  /** Ids of its options in their order. */
  options: readonly string[];
};

/** Which quiz a GIFT file of ours holds. */
export type GiftOrigin = { module: string; version: number; language: string };

const ourTitle = /^[a-z0-9-]+\.([AB])\.\d+ ([a-z0-9-]+) ([a-z0-9-]+)$/;
const ourCategory = /\/Sanad\/([a-z0-9-]+)\/(\d+)\/([a-z]+)\/[AB]$/;

/** `$CATEGORY` of one form, so that a bank in Moodle keeps languages and forms apart. */
export function categoryOf({ module, version, language }: GiftOrigin, form: Form): string {
  return `$course$/top/Sanad/${module}/${version}/${language}/${form}`;
}

/** The title that Moodle shows in its question bank. */
export function titleOf(
  { module, version }: GiftOrigin,
  label: Omit<GiftLabel, 'options'>,
): string {
  return `${module}.${label.form}.${version} ${label.id} ${label.objective}`;
}

/**
 * The comment line above a question. Moodle keeps `[id:…]` and `[tag:…]` (a tag up to 50 signs) and
 * writes them out again; it drops `[options:…]`.
 */
export function commentOf({ id, form, objective, options }: GiftLabel): string {
  const tags = `[tag:form-${form}] [tag:objective-${objective}]`;
  return `// [id:${id}] ${tags} [options:${options.join(' ')}]`;
}

/** Reads the labels back; the title wins over the comment, because Moodle shortens tags. */
export function labelOf({ title, comments }: GiftQuestion): Partial<GiftLabel> {
  const comment = comments.join('\n');
  const [, titleForm, titleId, titleObjective] = ourTitle.exec(title ?? '') ?? [];
  const form = titleForm ?? /\[tag:form-([AB])\]/.exec(comment)?.[1];
  const id = titleId ?? /\[id:((?:\\\]|[^\]])+)\]/.exec(comment)?.[1]?.trim();
  const objective = titleObjective ?? /\[tag:objective-([a-z0-9-]+)\]/.exec(comment)?.[1];
  const options = /\[options:([a-z0-9 -]+)\]/.exec(comment)?.[1]?.split(' ');
  const known = forms.find((one) => one === form);
  return {
    ...(known === undefined ? {} : { form: known }),
    ...(id === undefined ? {} : { id }),
    ...(objective === undefined ? {} : { objective }),
    ...(options === undefined ? {} : { options }),
  };
}

/** Which quiz a category of ours names; undefined for any other category. */
export function originOf(category: string | null): GiftOrigin | undefined {
  const [, module, version, language] = ourCategory.exec(category ?? '') ?? [];
  if (module === undefined || language === undefined) return undefined;
  return { module, version: Number(version), language };
}

/** Whether a title says nothing but what the label says too. */
export function isOurTitle(title: string): boolean {
  return ourTitle.test(title);
}
