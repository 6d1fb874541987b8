import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';
import { CodeShown } from '../../workshop/parts/code-shown.tsx';
import { Ltr } from '../../workshop/parts/ltr.tsx';
import type { ConsoleApp } from '../app.ts';
import { hashTo } from '../navigation/hash-to.ts';
import type { ParamsOf } from '../navigation/routes.ts';
import { Copied } from '../parts/copied.tsx';
import type { Words } from '../words/en.ts';
import { joinLink } from './join-link.ts';
import { languageOfLink } from './language-of-link.ts';
import { whyNoCode } from './why-no-code.ts';

interface Props {
  readonly app: ConsoleApp;
  readonly sheet: WorkshopSheet;
  readonly params: ParamsOf<'share'>;
  readonly words: Words;
}

/** Code, link and what shows them to a room; or why there is no code. */
export function JoinPart({ app, sheet, params, words }: Props) {
  const { sharing } = words;
  const { code, plan } = sheet;
  if (!code) return <p class="callout">{sharing.noCode[whyNoCode(sheet)]}</p>;
  const language = languageOfLink(app.around.language, plan.languages);
  const { shown, whole } = joinLink(location.origin, language, code);
  return (
    <section>
      <CodeShown label={sharing.code} code={code} />
      <p>
        <Ltr>{shown}</Ltr>
      </p>
      <p>
        <a class="button" href={hashTo('projector', params)}>
          {sharing.projector}
        </a>
        <a class="button button-quiet" href={hashTo('poster', params)}>
          {sharing.poster}
        </a>
      </p>
      <Copied label={sharing.link} hint={sharing.linkHint} text={whole} app={app} words={words} />
    </section>
  );
}
