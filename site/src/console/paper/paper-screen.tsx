import { useState } from 'preact/hooks';
import { workshopsEndpoints } from '../../../../functions/enrollment/workshops/contract.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/hash-to.ts';
import { Loaded } from '../parts/loaded.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { ScreenProps } from '../screen-props.ts';
import { modulesOf } from '../sharing/modules-of.ts';
import { HeldTallies } from './held-tallies.tsx';
import type { TallyOf } from './tallies.ts';
import { TallyForm } from './tally-form.tsx';
import { useTakeDown } from './use-take-down.ts';
import { WhichSheets } from './which-sheets.tsx';

/** Where a trainer types in what volunteers counted on paper. */
export function PaperScreen({ app, params, words, language }: ScreenProps<'paper'>) {
  const [loaded, { reload, put }] = useLoaded(app, workshopsEndpoints.read, { params });
  const [chosen, setChosen] = useState<TallyOf>();
  const takeDown = useTakeDown({ app, params, words, put });
  const { paper, frame } = words;
  return (
    <div class="prose">
      <p class="way-back">
        <a href={hashTo('workshop', params)}>{frame.backTo}</a>
      </p>
      <Title text={frame.titles.paper} />
      <p class="soft">{paper.lead}</p>
      <Loaded loaded={loaded} words={words} reload={reload}>
        {(sheet) => {
          const modules = modulesOf(app, sheet);
          if (sheet.state !== 'open') return <p class="callout">{paper.notOpen}</p>;
          return (
            <>
              <HeldTallies
                sheet={sheet}
                modules={modules}
                words={words}
                onChange={setChosen}
                takeDown={takeDown}
              />
              {chosen ? (
                <TallyForm
                  key={`${chosen.module}/${chosen.form}/${chosen.phase}`}
                  app={app}
                  sheet={sheet}
                  modules={modules}
                  of={chosen}
                  words={words}
                  language={language}
                  takeDown={takeDown}
                  onLeave={() => setChosen(undefined)}
                />
              ) : (
                <WhichSheets modules={modules} words={words} onChoose={setChosen} />
              )}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
