import { directionOf } from '../../../../content/schema/language.ts';
import { displayCode } from '../../../../functions/enrollment/rules/typed-code.ts';
import type { WorkshopPlan } from '../../../../functions/enrollment/workshops/plan.ts';
import type { Language } from '../../../../functions/platform/language.ts';
import { Ltr } from '../../workshop/parts/ltr.tsx';
import { joinLink } from './join-link.ts';
import { outwardWords } from './outward-words.ts';
import { QrCode } from './qr-code.tsx';

export interface PaperProps {
  readonly title: WorkshopPlan['title'];
  readonly code: string;
  readonly language: Language;
  readonly origin: string;
}

/** A poster for a wall that everybody passes: an outward title and how to join, nothing else. */
export function Poster({ title, code, language, origin }: PaperProps) {
  const words = outwardWords[language];
  const { shown, whole } = joinLink(origin, language, code);
  const [open, type, follow] = words.steps;
  return (
    <article class="outward poster" lang={language} dir={directionOf(language)}>
      <h2>{words.titles[title]}</h2>
      <ol>
        <li>
          {open}
          <strong class="poster-address">
            <Ltr>{shown}</Ltr>
          </strong>
        </li>
        <li>
          {type}
          <strong class="poster-code">
            <Ltr>{displayCode(code)}</Ltr>
          </strong>
        </li>
        <li>{follow}</li>
      </ol>
      <div class="poster-scan">
        <p>{words.orScan}</p>
        <QrCode text={whole} label={words.orScan} />
      </div>
      <p>{words.noName}</p>
    </article>
  );
}
