import { useEffect } from 'preact/hooks';
import { directionOf } from '../../../../content/schema/language.ts';
import { displayCode } from '../../../../functions/enrollment/rules/typed-code.ts';
import {
  type WorkshopSheet,
  workshopsEndpoints,
} from '../../../../functions/enrollment/workshops/contract.ts';
import { Ltr } from '../../workshop/parts/ltr.tsx';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/hash-to.ts';
import { Loaded } from '../parts/loaded.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { ScreenProps } from '../screen-props.ts';
import { joinLink } from './join-link.ts';
import { languageOfLink } from './language-of-link.ts';
import { outwardWords } from './outward-words.ts';
import { QrCode } from './qr-code.tsx';
import { whyNoCode } from './why-no-code.ts';

/** Code, address and QR as large as the window: for the last row of a room. */
export function ProjectorScreen({ app, params, words, language }: ScreenProps<'projector'>) {
  const [loaded, { reload }] = useLoaded(app, workshopsEndpoints.read, { params });
  const { sharing, frame } = words;
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') app.go('share', params);
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, []);
  return (
    <div class="projector">
      <Loaded loaded={loaded} words={words} reload={reload}>
        {(sheet) =>
          sheet.code ? (
            <Projected
              sheet={sheet}
              code={sheet.code}
              language={languageOfLink(language, sheet.plan.languages)}
            />
          ) : (
            <>
              <Title text={frame.titles.projector} />
              <p class="callout">{sharing.noCode[whyNoCode(sheet)]}</p>
            </>
          )
        }
      </Loaded>
      {loaded.kind !== 'loaded' && <Title text={frame.titles.projector} />}
      <p class="projector-foot soft">
        <a href={hashTo('share', params)}>{sharing.close}</a> <span>{sharing.fullScreen}</span>
      </p>
    </div>
  );
}

interface Props {
  readonly sheet: WorkshopSheet;
  readonly code: string;
  readonly language: ScreenProps['language'];
}

export function Projected({ sheet: { plan }, code, language }: Props) {
  const { shown, whole } = joinLink(location.origin, language, code);
  const first = outwardWords[language];
  // The trainer's language first; the others say it too, so that nobody has to ask.
  const languages = [language, ...plan.languages.filter((other) => other !== language)];
  return (
    <div class="outward projector-inside" lang={language} dir={directionOf(language)}>
      <div>
        <Title text={first.titles[plan.title]} />
        <p class="projector-label">{first.address}</p>
        <p class="projector-address">
          <Ltr>{shown}</Ltr>
        </p>
        <p class="projector-label">{first.code}</p>
        <p class="projector-code">
          <Ltr>{displayCode(code)}</Ltr>
        </p>
        {languages.map((each) => (
          <p key={each} class="outward" lang={each} dir={directionOf(each)}>
            {outwardWords[each].steps.join(' ')}
          </p>
        ))}
      </div>
      <div class="projector-qr">
        <QrCode text={whole} label={first.orScan} />
        <p>{first.orScan}</p>
      </div>
    </div>
  );
}
