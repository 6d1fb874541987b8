import { workshopsEndpoints } from '../../../../functions/enrollment/workshops/contract.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/hash-to.ts';
import { Loaded } from '../parts/loaded.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { ScreenProps } from '../screen-props.ts';
import { CalendarPart } from './calendar/calendar-part.tsx';
import { HandoutLinks } from './handout-links.tsx';
import { JoinPart } from './join-part.tsx';
import { modulesOf } from './modules-of.ts';
import { PackPart } from './pack/pack-part.tsx';

/** How participants are invited, and everything that a trainer shows, prints and hands out. */
export function ShareScreen({ app, params, words, language }: ScreenProps<'share'>) {
  const [loaded, { reload }] = useLoaded(app, workshopsEndpoints.read, { params });
  const { sharing, frame } = words;
  return (
    <div class="prose">
      <p class="way-back">
        <a href={hashTo('workshop', params)}>{frame.backTo}</a>
      </p>
      <Title text={frame.titles.share} />
      <Loaded loaded={loaded} words={words} reload={reload}>
        {(sheet) => {
          const modules = modulesOf(app, sheet);
          return (
            <>
              <JoinPart app={app} sheet={sheet} params={params} words={words} />
              <CalendarPart app={app} sheet={sheet} language={language} words={words} />
              <section>
                <h2>{sharing.handoutsTitle}</h2>
                <p class="soft">{sharing.handoutsLead}</p>
                <HandoutLinks sheet={sheet} modules={modules} own={language} words={words} />
                {sheet.state === 'open' && (
                  <p>
                    <a href={hashTo('paper', params)}>{sharing.paper}</a>
                  </p>
                )}
              </section>
              <PackPart
                app={app}
                modules={modules}
                languages={sheet.plan.languages}
                name={sheet.plan.title}
                words={words}
              />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
