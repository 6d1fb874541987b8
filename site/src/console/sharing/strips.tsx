import { directionOf } from '../../../../content/schema/language.ts';
import { displayCode } from '../../../../functions/enrollment/rules/typed-code.ts';
import { Ltr } from '../../workshop/parts/ltr.tsx';
import { joinLink } from './join-link.ts';
import { outwardWords } from './outward-words.ts';
import type { PaperProps } from './poster.tsx';
import { QrCode } from './qr-code.tsx';

/** What fits an A4 page in two columns and can still be read by a cheap camera. */
const count = 12;

/** Strips to cut and hand out: small enough for a pocket, and as silent as the poster. */
export function Strips({ title, code, language, origin }: PaperProps) {
  const words = outwardWords[language];
  const { shown, whole } = joinLink(origin, language, code);
  return (
    <div class="outward strips" lang={language} dir={directionOf(language)}>
      {Array.from({ length: count }, (_, at) => (
        // One is enough for a screen reader: the others are the same.
        <div key={at} class="strip" aria-hidden={at > 0}>
          <QrCode text={whole} label={words.orScan} />
          <div>
            <p>{words.titles[title]}</p>
            <p>
              <Ltr>{shown}</Ltr>
            </p>
            <p class="strip-code">
              <Ltr>{displayCode(code)}</Ltr>
            </p>
          </div>
        </div>
      ))}
    </div>
  );
}
