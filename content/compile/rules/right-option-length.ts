import { languages } from '../../schema/language.ts';
import { forms } from '../../schema/quiz.ts';
import { type ModuleDraft, quizWordsFile } from '../draft.ts';
import { type Mistake, mistake, type Place } from '../mistake.ts';

/** The share of items in which the right option may be the longest: that of four equal options. */
const allowedShare = 1 / 4;

/** "Choose the longest" must not pay: in each language and form the right option is seldom it. */
export function checkRightOptionLength(module: ModuleDraft): Mistake[] {
  return module.quizzes.flatMap((quiz) =>
    languages.flatMap((language) =>
      forms.flatMap((form) => {
        const choices = quiz.items.filter((item) => item.kind === 'choice');
        const items = choices.filter((item) => item.form === form);
        const place = { file: quizWordsFile(quiz, language), field: 'items' };
        return checkLongest(items, quiz.words[language]?.items ?? {}, {
          place,
          allowedShare,
          where: `in form ${form} `,
        });
      }),
    ),
  );
}

type Keyed = { id: string; options: readonly string[]; right: string };
type Words = Readonly<Record<string, { stem: string; options?: Readonly<Record<string, string>> }>>;
type Asked = { place: Place; allowedShare: number; where?: string };

/** The same of items in one language that are answered together; `where` begins the sentence. */
export function checkLongest(
  items: readonly Keyed[],
  words: Words,
  { place, allowedShare: allowed, where = '' }: Asked,
): Mistake[] {
  const telling = items.filter((item) => rightIsLongest(item, words[item.id]?.options));
  if (telling.length <= items.length * allowed) return [];
  const says =
    `${where}the right option is the longest in ${telling.length} of ` +
    `${items.length} items (${telling.map((item) => item.id).join(', ')}): ` +
    'shorten it or lengthen another option.';
  return [mistake('right-option-length', place, says)];
}

function rightIsLongest(
  { options, right }: Keyed,
  texts: Readonly<Record<string, string>> | undefined,
): boolean {
  if (texts === undefined) return false;
  const length = texts[right]?.length ?? 0;
  const others = options.filter((option) => option !== right);
  return others.every((option) => (texts[option]?.length ?? 0) < length);
}
