import { useState } from 'preact/hooks';
import { workshopsEndpoints } from '../../../../functions/enrollment/workshops/contract.ts';
import type { Language } from '../../../../functions/platform/language.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/hash-to.ts';
import { OneOf } from '../parts/choices.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { ScreenProps } from '../screen-props.ts';
import { languageOfLink } from './language-of-link.ts';
import { Poster } from './poster.tsx';
import { Strips } from './strips.tsx';
import { whyNoCode } from './why-no-code.ts';

const kinds = ['poster', 'strips'] as const;

/** A poster and strips to cut, in each language of the workshop; what is shown is what is printed. */
export function PosterScreen({ app, params, words, language: own }: ScreenProps<'poster'>) {
  const [loaded, { reload }] = useLoaded(app, workshopsEndpoints.read, { params });
  const [kind, setKind] = useState<(typeof kinds)[number]>('poster');
  const [chosen, setChosen] = useState<Language>();
  const { sharing, frame, lists } = words;
  return (
    <div>
      <div class="prose screen-only">
        <p class="way-back">
          <a href={hashTo('share', params)}>{frame.titles.share}</a>
        </p>
        <Title text={frame.titles.poster} />
      </div>
      <Loaded loaded={loaded} words={words} reload={reload}>
        {({ code, plan, state }) => {
          if (!code) return <p class="callout">{sharing.noCode[whyNoCode({ state, plan })]}</p>;
          const language = chosen ?? languageOfLink(own, plan.languages);
          const Sheet = kind === 'poster' ? Poster : Strips;
          return (
            <>
              <div class="prose screen-only">
                <OneOf
                  legend={sharing.kindLegend}
                  options={kinds.map((id) => ({ id, text: sharing.kinds[id] }))}
                  value={kind}
                  onChoose={(id) => setKind(id === 'strips' ? 'strips' : 'poster')}
                />
                {plan.languages.length > 1 && (
                  <OneOf
                    legend={sharing.languageLegend}
                    options={plan.languages.map((id) => ({ id, text: lists.languages[id] }))}
                    value={language}
                    onChoose={(id) => setChosen(plan.languages.find((each) => each === id))}
                  />
                )}
                <Button text={sharing.print} onPress={() => print()} />
              </div>
              <Sheet title={plan.title} code={code} language={language} origin={location.origin} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
