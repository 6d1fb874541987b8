import type { Language } from '../../../../functions/platform/language.ts';
import type { Words } from '../words/en.ts';

interface Props {
  readonly words: Words;
  readonly language: Language;
}

/** Below whatever is studied: a pause, and help. Trainers are people too. */
export function Aids({ words: { aids, study }, language }: Props) {
  return (
    <aside class="aids screen-only">
      <nav aria-label={study.near}>
        <a href={`/${language}/moment/`}>{aids.moment}</a>
        <a href={`/${language}/help/`}>{aids.help}</a>
      </nav>
    </aside>
  );
}
